using System.Globalization;
using Extractor.Web.Asking;

namespace Extractor.Web.Serving;

/// <summary>A question in SQL and its answer; no answer where none is asked yet.</summary>
internal sealed record SqlModel(string Sql, SqlAnswer? Answer)
{
    public static string Shown(object? value) => value switch
    {
        null => "",
        byte[] bytes => string.Create(CultureInfo.InvariantCulture, $"（{bytes.Length} 字节）"),
        double number => number.ToString("0.####", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
