import DatelineModel

// Values that a test is sure of: where one is wrong, the test is.

/// An id.
public func legal<Record>(_ id: String) -> Identifier<Record> {
  do { return try Identifier(id) } catch { preconditionFailure("\(error)") }
}

/// A date.
public func edtf(_ text: String) -> EDTF {
  do { return try EDTF(text) } catch { preconditionFailure("\(error)") }
}

/// A number.
public func decimal(_ text: String) -> ExactDecimal {
  guard let made = ExactDecimal(text) else { preconditionFailure("“\(text)” is no number") }
  return made
}

/// Who or what made an annotation.
public func responsibility(_ kind: ResponsibilityKind, _ name: String) -> Responsibility {
  guard let made = Responsibility(kind, name) else { preconditionFailure("“\(name)” is no legal name") }
  return made
}
