extension Reading {
  /// A file as it is read before a corpus has it: by its own words and common ones of English. Where a corpus knows better, by the names of its authority files
  /// or by what its articles have in common, it may be read otherwise there.
  public static func alone(_ source: SourceText) -> Reading {
    var lexicon = CommonWords.english
    lexicon.learn(from: source.shownWords)
    return SourceKind(source.file).reader(plain: PlainTextReader(lexicon: lexicon)).read(source, rulings: Rulings())
  }
}
