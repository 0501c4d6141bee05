/// A line of `csv-hostile/manifest.json`: a file that breaks readers, and what must come of it.
struct HostileFile: Decodable {
  let file: String
  let expect: String
  let note: String
  let rows: [[String]]?
}
