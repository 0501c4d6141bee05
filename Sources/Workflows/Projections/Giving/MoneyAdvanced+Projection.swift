import Giving
import Journal

extension MoneyAdvanced: Projecting {
  package func project<Tables: BooksTables>(into books: inout Projection<Tables>) throws {
    try books.grow(FundChannel(fund: fund, channel: channel), by: amount, on: day)
  }
}
