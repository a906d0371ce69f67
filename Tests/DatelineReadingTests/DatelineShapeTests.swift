import DatelineModel
import DatelineReading
import Testing

/// A dateline at the head of the first paragraph, and sentences that only begin like one.
struct DatelineShapeTests {
  private static let sentence = "The harbour master held up a barometer on Tuesday."

  private func read(_ paragraph: String) throws -> ReadText {
    try ReadText("Gulls may stay\n\n\(paragraph)\n\nNobody laughed.")
  }

  @Test(arguments: [
    "KABUL:", "PORT AUREL:", "NEW DELHI (Reuters) -", "BISHKEK (TCA) —", "PARIS (Reuters) –", "BEIJING (Xinhua) --", "LONDON—",
    "GENEVA —",
    "MOSCOW, February 9./TASS/.", "MOSCOW /TASS/.", "MOSCOW, 9 February /TASS/", "BRUSSELS, 9 Feb. 2031 –",
    "MOSCOW, Feb. 9 (Reuters) -",
    "ROME, March 4, 2031 (AFP) —", "VIENNA, Tuesday, March 4 —", "KABUL, Afghanistan (AP) —",
    "SARAJEVO, Bosnia and Herzegovina (AP) —",
    "WASHINGTON, D.C. —", "MARSA ZAHR, Zahria, March 4 (HNA) —", "MOSCOW. Feb 9 (Interfax) -", "ST. PETERSBURG (Reuters) –",
    "PORT-AU-PRINCE, Haiti (AP) —", "ST JOHN'S:", "MÜNCHEN (dpa) –", "МОСКВА, 4 (РИА) —", "KABUL, 2031:", "THE HAGUE:",
    "RIO DE JANEIRO:", "PARIS, 5 mars 2018 (AFP) -", "МОСКВА, 5 мар - РИА Новости.", "МОСКВА, 5 марта 2018 г. — ТАСС.",
    "BERLIN (dpa) –",
    "BERLIN (dpa).", "MADRID, 5 (EFE).-", "Madrid, 5 mar (EFE).-", "Lisboa, 05 mar 2018 (Lusa) –", "ANKARA (AA) -",
    "Варшава. 12 февраля. ИНТЕРФАКС -", "(ANSA) - ROMA, 09 MAG -", "Warszawa, 12 lutego (PAP) –",
    "Buenos Aires, 5 de marzo (Télam) -",
    "Berlin, 5. März –", "Mar del Plata, 5 mar (EFE).-", "القاهرة (رويترز) -", "القاهرة، 5 مارس (وكالة الساحل) -",
    "March 5 (Reuters) -", "5 mars (AFP) –",
  ])
  func isASegmentOfItsOwn(dateline: String) throws {
    let apart = try read("\(dateline) \(Self.sentence)")
    #expect(apart.segments == ["Gulls may stay", dateline, Self.sentence, "Nobody laughed."])
    #expect(apart.kinds == ["headline", "dateline", "paragraph", "paragraph"])
  }

  @Test(arguments: ["MOSCOW, February 9./TASS/.", "MOSCOW, February 9. /TASS/.", "LONDON—", "KABUL:", "PARIS (Reuters) –"])
  func mayBeGluedToItsSentence(dateline: String) throws {
    let glued = try read(dateline + Self.sentence)
    #expect(glued.segments.dropFirst().prefix(2) == [dateline, Self.sentence])
    #expect(glued.edits(.lineEnd).contains { $0.original.isEmpty && $0.replacement == "\n" })
  }

  @Test(arguments: [
    "NATO said: the pier is fine.", "U.S. troops left the pier on Monday.", "U.S. — the pier is fine, it says.",
    "The harbour is full: forty ships wait.", "Kabul: the pier is fine.", "A: yes. B: no.", "I — who else — saw it.",
    "USA Today – a newspaper – told the story.", "BBC reporters (two of them) came.",
    "BREAKING: the pier is gone, the paper said.",
    "NATO: the pier is fine.", "EDITOR’S NOTE: this is about the pier.", "MPs, ministers and gulls — all came.",
    "MOSCOW was cold on Tuesday: it snowed.", "RUSSIA, the harbour master said — and he knows — is large.",
    "IS (Islamic State) claimed it.",
    "Monday, 5 March – a day like others – passed.", "On May 5 – nobody knew why – it rained.",
    "Since Berlin, 5 people – no more – came.",
    "May 5 – a Saturday – was warm.", "Merk (he is 41) came.", "5 ships (of 40) – no more – came in.",
    "وقال (المدير) إن الرصيف بخير.",
    "10 DOWNING STREET: the cat is out.", "WHO SAID WHAT, AND WHEN, IS A QUESTION.",
  ])
  func isNotSeenInASentenceThatBeginsWithCapitals(paragraph: String) throws {
    let plain = try read(paragraph)
    #expect(plain.segments.contains(paragraph))
    #expect(!plain.kinds.contains("dateline"))
  }

  /// Without a list of all bodies there is no telling `OPEC:` from `KABUL:`. A record's `reading: segments` overrules it.
  @Test func aBodyThatIsNotListedIsTakenForAPlace() throws {
    #expect(try read("OPEC: the pier is fine.").kinds.contains("dateline"))
  }

  @Test(arguments: [
    ("МОСКВА, 5 мар - РИА Новости. ", "МОСКВА", "РИА Новости"), ("Варшава. 12 февраля. ИНТЕРФАКС - ", "Варшава", "ИНТЕРФАКС"),
    ("(ANSA) - ROMA, 09 MAG - ", "ROMA", "ANSA"), ("القاهرة، 5 مارس (رويترز) - ", "القاهرة", "رويترز"),
    ("BERLIN (dpa). ", "BERLIN", "dpa"),
    ("WASHINGTON, D.C., March 4 (AP) — ", "WASHINGTON, D.C.", "AP"), ("March 5 (Reuters) - ", "", "Reuters"),
    ("BRUSSELS, 9 Feb. – U.N. ", "BRUSSELS", ""),
  ])
  func namesPlaceAndAgency(dateline: String, place: String, agency: String) throws {
    let found = try read(dateline + Self.sentence).reading.metadata
    #expect(found.datelinePlace?.value ?? "" == place && found.agency?.value ?? "" == agency)
  }

  @Test func aTitleWithALabelInCapitalsIsNone() throws {
    let text = try ReadText("FLOODS: Three villages cut off\n\nKABUL: \(Self.sentence)\n\nNobody laughed.")
    #expect(text.kinds == ["headline", "dateline", "paragraph", "paragraph"])
  }

  @Test func isLookedForInTheFirstParagraphAlone() throws {
    let text = try ReadText("Gulls may stay\n\nThe pier is fine.\n\nKABUL: so is the harbour.")
    #expect(text.kinds == ["headline", "paragraph", "paragraph"])
  }

  @Test func needsSomethingBehindIt() throws {
    #expect(try ReadText("Gulls may stay\n\nKABUL:").kinds.contains("dateline") == false)
  }
}
