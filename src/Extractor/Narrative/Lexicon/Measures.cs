namespace Extractor.Narrative.Lexicon;

/// <summary>Measure words by what they count.</summary>
internal static class Measures
{
    public static readonly Concept Vehicles = new("vehicles", "公务用车保有量4辆。", "辆");

    public static readonly Concept OfEach =
        new("an amount of each one, not of the whole", "人均公用经费1.8万元。", "人均", "户均", "亩均", "每人", "每户", "每亩", "平均每", "生均", "床均", "每个", "每名");

    public static readonly Concept Visits = new("receptions and guests, which a use does not swallow", "接待3批次、26人次。", "批次", "人次", "批");
}
