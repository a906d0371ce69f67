/// A question that is asked often, with its answer as a table.
struct SQLView {
  let name: String
  let title: String
  let description: String
  let columns: [(name: String, description: String)]
  /// A SELECT that gives the columns in this order.
  let query: String

  var sql: String { "CREATE VIEW \(name) (\n  \(SQLName.list(columns.map(\.name)))\n) AS\n\(query)" }

  static let all = [
    statementsWithSpeakers, figuresByClaimant, disagreeingFigures, readingsOfUtterances, readingsSideBySide, quotationsPerOutlet,
  ]
}
