namespace Extractor.Narrative.Lexicon;

/// <summary>Basic expenditure of the general public budget and its two halves, in their own section.</summary>
internal static class BasicExpenditureWords
{
    public static readonly Concept Total = new("basic expenditure", "基本支出60万元。", "基本支出");

    public static readonly Concept Personnel = new("personnel expenses", "人员经费50万元。", "人员经费", "人员支出", "人员类", "用于人员");

    public static readonly Concept Running = new("running expenses", "公用经费10万元。", "公用经费", "公用支出", "运转类", "公用类", "用于日常公用", "用于公用");
}
