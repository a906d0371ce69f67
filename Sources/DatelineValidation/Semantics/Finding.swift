import DatelineModel

/// A rule of meaning: what no schema can say of the data.
public struct SemanticRule: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable { case error, warning }

  /// Stable dotted name: `figure.bounds`.
  public let name: String
  public let severity: Severity
  /// What it demands, as a sentence for the documentation.
  public let demand: String

  init(_ name: String, _ severity: Severity, _ demand: String) {
    self.name = name
    self.severity = severity
    self.demand = demand
  }
}

/// A record that breaks a rule.
public struct Finding: Hashable, Sendable {
  public let rule: SemanticRule
  /// Id of the record.
  public let record: String
  public let message: String
  public let remedy: String

  init(_ rule: SemanticRule, _ record: String, _ message: String, remedy: String) {
    self.rule = rule
    self.record = record
    self.message = message
    self.remedy = remedy
  }
}
