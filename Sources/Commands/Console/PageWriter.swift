/// One form in which a page can be written. Parts arrive in order and leave as they come.
protocol PageWriter: AnyObject {
  func begin(title: String) throws
  func figures(_ figures: [Figure], title: String?) throws
  func begin(_ table: Table) throws
  func row(_ cells: [Cell]) throws
  /// A row that sums up those above it: for people; programs sum for themselves.
  func total(_ cells: [Cell]) throws
  func endTable() throws
  /// A drawing of figures that stand on the page in words too: only where a page can hold one.
  func bar(_ bar: Bar) throws
  /// The same of many sums side by side.
  func chart(_ chart: BarChart) throws
  /// The same of one sum that divides into others.
  func flow(_ flow: Flow) throws
  /// A text for a machine to read from paper, which stands on the page in words too.
  func code(_ text: String, title: String) throws
  /// A sentence beside the figures: for people.
  func note(_ text: String) throws
  func end() throws
}
