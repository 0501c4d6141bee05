/// An invented donor of the model campaign.
struct ModelDonor: Hashable {
  /// Empty for an organisation, whose name is the other.
  let given: String
  let family: String
  let email: String

  var name: String { given.isEmpty ? family : given + " " + family }
}
