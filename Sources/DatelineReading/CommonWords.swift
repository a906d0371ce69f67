/// Common words of English.
public enum CommonWords {
  public static let english = Lexicon()
}
