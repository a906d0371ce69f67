/// The same remarks as several articles tell them. Each statement that tells them is a *witness*, as a textual editor says; where witnesses
/// differ there is a *variation* with the *reading* of each.
public struct Utterance: Hashable, Sendable {
  public let id: UtteranceID
  public var label: String?
  public var speaker: AgentID?
  public var occasion: EventID?
  public var uttered: EDTF?
  public var witnesses: [Witness]
  public var variations: [Variation]
  public var note: String?

  public init(id: UtteranceID, witnesses: [Witness], variations: [Variation] = []) {
    self.id = id
    self.witnesses = witnesses
    self.variations = variations
  }

  /// A statement that tells the utterance.
  public struct Witness: Hashable, Sendable {
    public let statement: StatementID
    public let document: DocumentID
    /// Why it is held to tell the same remarks.
    public let evidence: String?
    public let provenance: Provenance

    public init(statement: StatementID, document: DocumentID, evidence: String? = nil, provenance: Provenance) {
      self.statement = statement
      self.document = document
      self.evidence = evidence
      self.provenance = provenance
    }
  }

  /// A place where witnesses differ.
  public struct Variation: Hashable, Sendable {
    public let kind: VariationKind
    /// In the order of the witnesses, at most one each.
    public let readings: [Reading]
    public let note: String?

    public init(kind: VariationKind, readings: [Reading], note: String? = nil) {
      self.kind = kind
      self.readings = readings
      self.note = note
    }
  }

  /// What one witness has at a place of variation.
  public struct Reading: Hashable, Sendable {
    public let witness: StatementID
    /// Where its words stand; `nil` where the witness has nothing here.
    public let target: Target?
    /// The words to the letter, one text for each passage; `nil` where the text is withheld or there are none.
    public let words: [String]?

    public init(witness: StatementID, target: Target?, words: [String]? = nil) {
      self.witness = witness
      self.target = target
      self.words = words
    }
  }
}

extension Utterance.Reading {
  /// How this reading stands to another at the same place; `nil` where the words are withheld, unless checksums decide it.
  public func relation(to other: Self) -> ReadingRelation? {
    switch (target, other.target) {
    case (nil, nil): return .equal
    case (nil, _): return .omission
    case (_, nil): return .addition
    case (let mine?, let theirs?):
      if let a = words, let b = other.words {
        return a.map { Array($0.utf8) } == b.map { Array($0.utf8) } ? .equal : .substitution
      }
      // A checksum is of a place, and differs for equal words at another, so it decides nothing.
      return mine == theirs && witness == other.witness ? .equal : nil
    }
  }
}

extension Utterance {
  /// The same without the words of its readings, as it is exported where rights forbid them.
  public func withholdingWords() -> Utterance { withholdingWords { _ in true } }

  /// The same without the words of some of its readings.
  public func withholdingWords(where isWithheld: (Reading) -> Bool) -> Utterance {
    var copy = self
    copy.variations = variations.map { variation in
      Variation(
        kind: variation.kind,
        readings: variation.readings.map { isWithheld($0) ? Reading(witness: $0.witness, target: $0.target) : $0 },
        note: variation.note)
    }
    return copy
  }
}
