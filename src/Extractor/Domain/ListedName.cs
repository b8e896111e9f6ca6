namespace Extractor.Domain;

/// <summary>One name of a list (主要包括：基本工资、津贴补贴 …).</summary>
/// <param name="List">The operand that the list explains: personnel, running …</param>
/// <param name="Evidence">Where it stands, with its text.</param>
public sealed record ListedName(string List, Evidence Evidence);
