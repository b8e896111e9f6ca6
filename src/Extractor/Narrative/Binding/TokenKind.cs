using Extractor.Narrative.Text;

namespace Extractor.Narrative.Binding;

/// <summary>What a piece of a paragraph is.</summary>
internal enum TokenKind
{
    Figure,

    /// <summary>A full stop.</summary>
    SentenceEnd,

    /// <summary>A semicolon.</summary>
    ItemEnd,

    BracketOpen,
    BracketClose,

    /// <summary>其中, 包括: parts of the whole before.</summary>
    Among,
}
