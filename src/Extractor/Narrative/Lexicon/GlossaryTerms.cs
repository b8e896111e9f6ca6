namespace Extractor.Narrative.Lexicon;

/// <summary>Words of the glossary.</summary>
internal static class GlossaryTerms
{
    public static readonly Concept Beginnings = new("begins a definition", "财政拨款收入：指从同级财政取得的拨款。", "是指", "指", "反映", "主要指", "主要是指", "主要反映", "即");

    public const string Means = "是指";

    public const string Reflects = "反映";

    public const char Points = '指';

    /// <summary>After 指: part of a word that is no definition.</summary>
    public const string AfterPointing = "标导数挥定南";
}
