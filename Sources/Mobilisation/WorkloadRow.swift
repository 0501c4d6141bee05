import Ledger

/// Writes the workload's rows out of bytes prepared once.
struct WorkloadRow {
  private let days = (0..<21).map { Array(CampaignDays.first.adding(days: $0).description.utf8) }
  private let given = DonorNames.given.map { Array($0.utf8) }
  private let family = DonorNames.family.map { Array($0.utf8) }
  private let givenMailboxes = DonorNames.given.map { Array(DonorNames.mailbox($0).utf8) }
  private let familyMailboxes = DonorNames.family.map { Array(DonorNames.mailbox($0).utf8) }
  private let domains = DonorNames.domains.map { Array("@\($0),".utf8) }
  private let channels = [
    "platform", "platform", "platform", "platform", "platform", "card", "card", "transfer",
  ].map { Array("\($0),W-".utf8) }
  private let amounts = [
    "10.00", "20.00", "10.00", "5.00", "50.00", "20.00", "30.00", "10.00", "20.00", "15.00",
    "100.00", "12.50", "20.00", "50.00", "8.40", "250.00",
  ].map { Array(",\($0),EUR,".utf8) }
  private let ending = Array(",\(ModelCase.campaign)\n".utf8)

  /// All but the donor's name and number follows from the place and the bits drawn.
  func append(
    _ place: Int, of count: Int, donor: Int, drawing bits: UInt64, to bytes: inout [UInt8]
  ) {
    let (givenName, familyName) = (donor % given.count, donor / given.count % family.count)
    bytes += days[place * days.count / count]
    bytes += amounts[Int(bits & 15)]
    bytes += given[givenName]
    bytes.append(UInt8(ascii: " "))
    bytes += family[familyName]
    bytes.append(UInt8(ascii: ","))
    bytes += givenMailboxes[givenName]
    bytes.append(UInt8(ascii: "."))
    bytes += familyMailboxes[familyName]
    bytes.append(UInt8(ascii: "."))
    append(donor, width: 1, to: &bytes)
    bytes += domains[donor % domains.count]
    bytes += channels[Int(bits >> 4 & 7)]
    append(place + 1, width: 9, to: &bytes)
    bytes += ending
  }

  private func append(_ number: Int, width: Int, to bytes: inout [UInt8]) {
    let start = bytes.count
    var left = number
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(left % 10))
      left /= 10
    } while left > 0
    while bytes.count - start < width { bytes.append(UInt8(ascii: "0")) }
    bytes[start...].reverse()
  }
}
