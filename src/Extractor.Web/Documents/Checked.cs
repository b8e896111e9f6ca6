using System.Globalization;

namespace Extractor.Web.Documents;

/// <summary>What is said of a document in which nothing was found: what could not be compared must not pass for right.</summary>
internal static class Checked
{
    public static string Nothing(int agreed, int notCompared)
    {
        var left = notCompared > 0 ? string.Create(CultureInfo.InvariantCulture, $"；另有 {notCompared} 项未能比对") : "";
        return agreed == 0 ? $"没有可以核对的勾稽关系{left}。" : string.Create(CultureInfo.InvariantCulture, $"核对了 {agreed} 项勾稽关系，全部一致{left}。");
    }
}
