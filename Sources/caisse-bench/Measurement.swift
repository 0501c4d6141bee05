/// What a case took: median and spread, beside the floor where there is one.
struct Measurement {
  let name: String
  let count: Int
  let ours: [Spawned]
  let floor: [Spawned]
  /// Size of books and people file afterwards.
  let bytes: Int

  private var seconds: [Double] { ours.map(\.seconds).sorted() }
  var median: Double { Measurement.median(seconds) }

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

  /// How its time grew from a smaller campaign's: 1 is in line with their sizes, less is better.
  func growth(from smaller: Measurement) -> Double {
    median / smaller.median / (Double(count) / Double(smaller.count))
  }

  private static let columns = [
    ("case", 14), ("seconds", 26), ("a second", 12), ("of the floor", 14), ("peak MiB", 10),
    ("bytes a donation", 18), ("of linear", 0),
  ]

  static func header(count: Int, runs: Int) -> String {
    "\(count) donations, median of \(runs) (least … most)\n" + row(columns.map(\.0))
  }

  func line(growth: Double?) -> String {
    let (least, most) = (Self.fixed(seconds.first!, 3), Self.fixed(seconds.last!, 3))
    return Self.row([
      name, "\(Self.fixed(median, 3)) (\(least) … \(most))", String(Int(Double(count) / median)),
      ratio.map { Self.fixed($0, 2) } ?? "–", String(peak >> 20), String(bytes / max(1, count)),
      growth.map { Self.fixed($0, 2) } ?? "–",
    ])
  }

  func json(growth: Double?) -> String {
    func field(_ name: String, _ value: Double?) -> String {
      value.map { ",\"\(name)\":\(Self.fixed($0, 4))" } ?? ""
    }
    return "{\"case\":\"\(name)\",\"n\":\(count),\"seconds\":\(Self.fixed(median, 6))"
      + ",\"least\":\(Self.fixed(seconds.first!, 6)),\"most\":\(Self.fixed(seconds.last!, 6))"
      + field("floor_ratio", ratio) + field("of_linear", growth)
      + ",\"peak_bytes\":\(peak),\"bytes\":\(bytes)}"
  }

  private static func row(_ cells: [String]) -> String {
    zip(cells, columns).map { $1.1 == 0 ? $0 : pad($0, $1.1) }.joined()
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
