/// The thirty collectives of the model, from every French region; ten have no legal form.
package enum ModelCollectives {
  package static let all = firstRegions + laterRegions

  static func number(_ number: Int) -> ModelCollective {
    all[number - 1]
  }
}
