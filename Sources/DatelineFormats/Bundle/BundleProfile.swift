/// The names under which the layout of a bundle is known. They identify `schemas/bundle/`; nothing is fetched from them.
enum BundleProfile {
  static let bagIt = "https://www.example.org/profiles/statement-corpus/bagit-1.0.json"
  static let crate = "https://www.example.org/profiles/statement-corpus/1.0"
}
