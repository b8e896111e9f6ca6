namespace Extractor.Narrative.Text;

/// <summary>The style of a heading's number, outermost first.</summary>
internal enum HeadingRank
{
    None,

    /// <summary>第三部分</summary>
    Part,

    /// <summary>一、</summary>
    Chinese,

    /// <summary>（一）</summary>
    BracketedChinese,

    /// <summary>1. 1、</summary>
    Arabic,

    /// <summary>（1） 1）</summary>
    BracketedArabic,

    /// <summary>①</summary>
    Circled,
}
