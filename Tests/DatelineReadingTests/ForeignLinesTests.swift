import DatelineModel
import DatelineReading
import Testing

/// Breaks in lines of texts in other languages, of whose words few are known: spelling, script and the shape of the file decide.
struct ForeignLinesTests {
  /// A paragraph before and one behind, so that the language is told; each on one line.
  private func read(_ language: String, _ left: String, _ right: String) throws -> ReadText {
    let frame = try #require(Self.frames[language])
    return try ReadText(
      [frame.before, "\(frame.opening) \(left)\n\(right) \(frame.closing)", frame.behind].joined(separator: "\n"))
  }

  private static let frames = [
    "fr": (
      before:
        "La capitainerie a annoncé mardi que les travaux du port ne seront pas finis avant le printemps, et qu’il faut attendre.",
      opening: "Il a dit aux journalistes dans le bureau du port que", closing: "et que les mouettes ne sont pas en cause.",
      behind: "Les habitants du quartier ont été surpris par la nouvelle, et le conseil n’a pas répondu aux questions."
    ),
    "de": (
      before:
        "Der Hafenmeister sagte am Dienstag, dass die Arbeiten an der Mole nicht vor dem Winter fertig werden und teuer sind.",
      opening: "Er sprach im Rathaus mit den Journalisten und sagte, dass", closing: "und die Möwen nicht schuld sind.",
      behind: "Die Einwohner wurden von der Nachricht überrascht, und der Rat hat auf die Fragen nicht geantwortet."
    ),
    "pt": (
      before:
        "O capitão do porto anunciou na terça-feira que as obras do cais não vão terminar antes do inverno e que são caras.",
      opening: "Ele disse aos jornalistas que os técnicos do porto", closing: "e que as gaivotas não são a causa do atraso.",
      behind: "Os moradores do bairro foram surpreendidos pela notícia e o conselho não respondeu às perguntas da imprensa."
    ),
    "ru": (
      before: "Начальник порта сообщил во вторник, что работы на пирсе не будут закончены до зимы и что они стоят дорого.",
      opening: "Он сказал журналистам в порту, что", closing: "и что чайки в этом не виноваты.",
      behind: "Жители района были удивлены новостью, а совет на вопросы не ответил, и это его право."
    ),
  ]

  @Test(arguments: [
    // A syllable on each side
    ("fr", "les remor-", "queurs", "remorqueurs"), ("de", "die Ver-", "waltung", "Verwaltung"),
    ("pt", "a coo-", "perativa", "cooperativa"),
    ("ru", "губернато-", "ру", "губернатору"), ("fr", "la supplé-", "ance", "suppléance"),
    ("fr", "l’inquié-", "tude", "l’inquiétude"),
    // Words that are known
    ("fr", "le gouver-", "nement", "gouvernement"), ("de", "mit ei-", "nem", "einem"), ("pt", "en-", "quanto", "enquanto"),
  ])
  func mendsAHyphenation(language: String, left: String, right: String, word: String) throws {
    let read = try read(language, left, right)
    #expect(read.segments.count == 3 && read.text.contains(word))
    #expect(read.edits(.joinedWord).map(\.rule) == ["hyphenation"])
  }

  @Test(arguments: [
    ("fr", "c’est-à-", "dire", "c’est-à-dire"), ("fr", "les après-", "midi", "après-midi"), ("fr", "qu’en est-", "il", "est-il"),
    ("pt", "disse-", "lhe", "disse-lhe"), ("ru", "он что-", "то", "что-то"), ("ru", "по-", "прежнему", "по-прежнему"),
    ("de", "in Nord-", "Süd", "Nord-Süd"),
  ])
  func keepsAHyphenThatBelongsToTheWord(language: String, left: String, right: String, word: String) throws {
    #expect(try read(language, left, right).text.contains(word))
  }

  @Test(arguments: [
    ("de", "die Rad-", "und", "Rad- und"), ("fr", "les avant-", "et", "avant- et"), ("ru", "двух-", "и", "двух- и"),
  ])
  func keepsAHyphenThatWaitsForAnotherWord(language: String, left: String, right: String, words: String) throws {
    #expect(try read(language, left, right).text.contains(words))
  }

  @Test(arguments: [
    ("fr", "il est sûr", "d’habitude", "sûr d’habitude"), ("fr", "l’espoir", "qu’ils", "l’espoir qu’ils"),
    ("fr", "il en vient", "à", "vient à"),
    ("ru", "он был", "в", "был в"), ("pt", "vão do cais", "à", "cais à"), ("fr", "la maison", "de", "maison de"),
  ])
  func leavesTwoWordsApart(language: String, left: String, right: String, words: String) throws {
    #expect(try read(language, left, right).text.contains(words))
  }

  @Test(arguments: [
    ("fr", "les entreprises ont présent", "é", "présenté"), ("fr", "ils passe", "nt", "passent"),
    ("fr", "les r", "eporter", "reporter"),
    ("fr", "à cause de l’", "eau", "l’eau"), ("ru", "они ст", "роят", "строят"), ("fr", "pend", "ant", "pendant"),
  ])
  func mendsAWordThatABreakWentThrough(language: String, left: String, right: String, word: String) throws {
    #expect(try read(language, left, right).text.contains(word))
  }

  @Test func whatIsDoubtfulIsListed() throws {
    // Both parts are words, and so may be the whole.
    let read = try read("fr", "les porte-", "avions")
    #expect(read.edits(.joinedWord).allSatisfy { $0.confidence.map { $0 < 0.75 } ?? false })
    #expect(read.edits(.joinedWord).count == 1)
  }

  /// `fin` and `an` are words of English too, and would make two words of `enfin`.
  @Test func englishWordsAreNoEvidenceInAnotherLanguage() throws {
    #expect(try read("fr", "les mar-", "tins").edits(.joinedWord).map(\.rule) == ["hyphenation"])
  }

  // MARK: The shape of the file

  @Test(arguments: [44, 52, 66, 80]) func aFileFilledWithWordsIsBrokenBetweenWords(width: Int) throws {
    let paragraph =
      "Les mouettes resteront sur la jetée, a précisé le capitaine, pourvu qu’elles n’empêchent ni les grues ni les dockers d’y travailler ; "
      + "quant aux goélands, dont personne n’avait prévu l’arrivée, ils devront patienter jusqu’à l’automne, voire davantage."
    let read = try ReadText(wrapped(paragraph, at: width) + "\n\n" + wrapped(paragraph, at: width))
    #expect(read.segments == [paragraph, paragraph])
    #expect(read.edits(.joinedLine).allSatisfy { $0.confidence.map { $0 >= 0.75 } ?? false })
  }

  /// Every text of the benchmark, wrapped anew: whatever its language, its paragraphs come back.
  @Test(arguments: [44, 52, 60, 66, 72, 80, 100]) func whatIsWrappedBetweenWordsComesBackWhole(width: Int) throws {
    var wrong: [String] = []
    for text in try BenchFiles.sets.flatMap(BenchFiles.texts) {
      let whole = try ReadText(bytes: text.bytes())
      let paragraphs = zip(whole.kinds, whole.segments).filter { $0.0 == "paragraph" }.map(\.1)
      let wrapped = paragraphs.map { self.wrapped($0, at: width) }
      guard wrapped.joined(separator: "\n").split(separator: "\n").count >= paragraphs.count + 6 else { continue }
      let again = try ReadText(wrapped.joined(separator: "\n\n"))
      if again.text != paragraphs.joined(separator: "\n") { wrong.append("\(text.name): \(again.text)") }
    }
    #expect(wrong.isEmpty, "\(wrong.joined(separator: "\n"))")
  }

  @Test func aTitleMayBeWiderThanTheColumn() throws {
    let paragraph =
      "Les mouettes resteront sur la jetée, a précisé le capitaine, pourvu qu’elles n’empêchent pas les dockers d’y travailler. Le conseil n’a rien répondu, et les grues non plus."
    let title = "Les mouettes pourront rester sur la nouvelle jetée du port, promet le capitaine"
    let read = try ReadText(title + "\n\n" + wrapped(paragraph, at: 42) + "\n\n" + wrapped(paragraph, at: 42))
    #expect(read.segments == [title, paragraph, paragraph])
  }

  @Test func aFileFilledWithLettersIsBrokenInsideWords() throws {
    let paragraph =
      "Le capitaine mesurait soigneusement la profondeur du bassin, entouré de goélands attentifs, pendant que les grutiers déchargeaient "
      + "des barriques mystérieuses ; personne n’interrogeait personne, et les douaniers somnolaient. Les goélands attentifs, eux, "
      + "surveillaient la cargaison, comptaient les barriques et recommençaient depuis le début chaque fois qu’un docker bâillait."
    let letters = Array(paragraph)
    let lines = stride(from: 0, to: letters.count, by: 50).map { String(letters[$0..<min(letters.count, $0 + 50)]) }
    let read = try ReadText(lines.joined(separator: "\n"))
    #expect(read.segments == [paragraph])
  }

  @Test func aDateLineIsNoPartOfTheLineAboveIt() throws {
    let paragraph =
      "Les mouettes resteront sur la jetée, a précisé le capitaine, pourvu qu’elles n’empêchent pas les dockers d’y travailler."
    let read = try ReadText("Publié le 12 mars 2019 à 18 h 42\nMis à jour le 13 mars 2019\n\n" + wrapped(paragraph, at: 42))
    #expect(read.kinds == ["dateLine", "dateLine", "paragraph"])
  }

  private func wrapped(_ text: String, at width: Int) -> String {
    text.split(separator: " ").reduce(into: [""]) { lines, word in
      let line = lines.removeLast()
      let isFull = line.count + 1 + word.count > width
      lines += line.isEmpty ? [String(word)] : isFull ? [line, String(word)] : [line + " " + word]
    }.joined(separator: "\n")
  }
}
