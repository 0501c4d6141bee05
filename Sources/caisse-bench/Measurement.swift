/// What a case took: median and spread, beside the floor where there is one.
struct Measurement {
  let name: String
  let count: Int
  let ours: [Spawned]
  let floor: [Spawned]
  /// Size of books and people file afterwards.
  let bytes: Int

  private var seconds: [Double] { ours.map(\.seconds).sorted() }
  private var median: Double { Measurement.median(seconds) }

  private static func median(_ sorted: [Double]) -> Double {
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  /// The floor's time by ours: 1 is as fast as the floor.
  var ratio: Double? {
    floor.isEmpty ? nil : Measurement.median(floor.map(\.seconds).sorted()) / median
  }

  private var peak: Int { ours.map(\.peakBytes).max() ?? 0 }

  static func header(count: Int, runs: Int) -> String {
    "\(count) donations, median of \(runs) (least … most)\n"
      + pad("case", 14) + pad("seconds", 26) + pad("a second", 12) + pad("of the floor", 14)
      + pad("peak MiB", 10) + "bytes a donation"
  }

  var line: String {
    let spread =
      "\(Self.fixed(median, 3)) (\(Self.fixed(seconds.first!, 3)) … \(Self.fixed(seconds.last!, 3)))"
    return Self.pad(name, 14) + Self.pad(spread, 26)
      + Self.pad(String(Int(Double(count) / median)), 12)
      + Self.pad(ratio.map { Self.fixed($0, 2) } ?? "–", 14)
      + Self.pad(String(peak >> 20), 10) + String(bytes / max(1, count))
  }

  var json: String {
    let floorText = ratio.map { ",\"floor_ratio\":\(Self.fixed($0, 4))" } ?? ""
    return "{\"case\":\"\(name)\",\"n\":\(count),\"seconds\":\(Self.fixed(median, 6))\(floorText)"
      + ",\"peak_bytes\":\(peak),\"bytes\":\(bytes)}"
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  /// A positive figure with so many decimals, half away from zero.
  private static func fixed(_ value: Double, _ decimals: Int) -> String {
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded())
    let fraction = String(scaled % scale)
    return "\(scaled / scale)."
      + String(repeating: "0", count: decimals - fraction.count) + fraction
  }
}
