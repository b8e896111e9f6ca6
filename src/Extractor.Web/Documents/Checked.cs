using System.Globalization;
using Extractor.Domain;

namespace Extractor.Web.Documents;

/// <summary>What is said of a document in which nothing was found: what could not be compared must not pass for right.</summary>
internal static class Checked
{
    public static Phrase Nothing(int agreed, int notCompared)
    {
        var (all, none) = (agreed.ToString(CultureInfo.InvariantCulture), notCompared.ToString(CultureInfo.InvariantCulture));
        var left = notCompared > 0 ? new Phrase($"；另有 {none} 项未能比对", $"; {none} more could not be compared") : "";
        var said = agreed == 0 ? new Phrase("没有可以核对的勾稽关系", "Nothing could be compared")
            : new Phrase($"核对了 {all} 项勾稽关系，全部一致", $"{all} comparisons were made, and all agree");
        return said + left + new Phrase("。", ".");
    }
}
