package import Journal
import Ledger

/// The exact bytes of what a rule was given: the pot and the requests, in the order of their codes.
///
/// Two runs on the same frozen input have the same bytes, whatever the rule and the order of the rows.
/// One line each, integers in minor units and thousandths, texts preceded by their length in bytes:
///
///     caisse-allocation-input/v1
///     pot 9350000
///     3:c01 requested 175000 minimum 70000 cap 175000 locked 0 score 9000 tier 1 tags 1 5:rural
///
/// Where ballots are heard they follow, as in `ElectionDescription`, with what each had to spread.
package enum InputDescription {
  package static func bytes(
    of pot: Pot, and requests: [AllocationRequest], voices: Voices? = nil
  ) -> [UInt8] {
    var bytes = Array("caisse-allocation-input/v1\npot \(pot.amount.minorUnits)\n".utf8)
    for designation in pot.designations.sorted(by: { $0.precedes($1) }) {
      bytes += "designated \(designation.amount.minorUnits) ".utf8
      append(text: designation.name, to: &bytes)
      bytes.append(UInt8(ascii: "\n"))
    }
    let order = ByteOrder(requests.map(\.application.utf8)).indices
    for index in order { append(requests[index], to: &bytes) }
    if let voices {
      if let whole = voices.whole { bytes += "whole \(whole)\n".utf8 }
      bytes += ElectionDescription.bytes(of: voices.ballots, naming: order)
    }
    return bytes
  }

  private static func append(_ request: AllocationRequest, to bytes: inout [UInt8]) {
    append(text: request.application, to: &bytes)
    if let collective = request.collective {
      bytes += " collective ".utf8
      append(text: collective, to: &bytes)
    }
    bytes += " requested \(request.requested.minorUnits)".utf8
    bytes += " minimum \(request.minimum.minorUnits) cap \(request.cap.minorUnits)".utf8
    bytes += " locked \(request.locked.minorUnits)".utf8
    if let score = request.score { bytes += " score \(score.thousandths)".utf8 }
    bytes += " tier \(request.tier) tags \(request.tags.count)".utf8
    for tag in request.tags {
      bytes.append(UInt8(ascii: " "))
      append(text: tag, to: &bytes)
    }
    if request.donations.isPositive { bytes += " donations \(request.donations.minorUnits)".utf8 }
    if request.approvals != 0 { bytes += " approvals \(request.approvals)".utf8 }
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func append(text: String, to bytes: inout [UInt8]) {
    bytes += "\(text.utf8.count):".utf8
    bytes += text.utf8
  }
}

extension AllocationReceipt {
  /// What its input hash is taken over.
  package var inputBytes: [UInt8] {
    InputDescription.bytes(of: pot, and: shares.map(\.request), voices: hearing?.voices)
  }

  package var inputHash: Hash { Hash(of: inputBytes) }
}
