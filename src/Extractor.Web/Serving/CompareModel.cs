using System.Globalization;
using System.Text;
using System.Text.Json;
using Extractor.Domain;
using Extractor.Domain.Names;
using Extractor.Reconciliation;
using Extractor.Web.Asking;

namespace Extractor.Web.Serving;

/// <summary>A body's years, or a city's bodies, side by side.</summary>
/// <param name="IsBody">A body over the years; else a city.</param>
/// <param name="Between">What documents of the body contradict of each other.</param>
/// <param name="Places">The cities and years that there are, to choose from.</param>
internal sealed record CompareModel(Phrase Title, bool IsBody, IReadOnlyList<YearOfBody> Rows,
    IReadOnlyList<(YearOfBody Year, IReadOnlyList<CheckFinding> Findings)> Between, IReadOnlyList<(string City, int Year, int Count)> Places,
    string Address, bool HasCharts, Language Language)
{
    private const decimal TenThousand = 10_000m;

    public static IReadOnlyList<KeyName> Items { get; } =
    [
        new("total", "“三公”合计", "Three public expenses"), new("abroad", "因公出国（境）", "Travel abroad"), new("vehicles", "公务用车", "Official vehicles"),
        new("reception", "公务接待", "Official reception"),
    ];

    public Phrase Name(YearOfBody row) => !IsBody ? row.Body
        : $"{row.Year}" + (row.Scope == "unit" ? new Phrase(" 单位", " unit") : "");

    /// <summary>In 万元 with two digits; a dash where it is not known.</summary>
    public static string Shown(decimal? yuan) => yuan is { } amount ? (amount / TenThousand).ToString("N2", CultureInfo.InvariantCulture) : "—";

    /// <summary>By how much it changed against the row before, in percent.</summary>
    public string Change(int row, Func<YearOfBody, decimal?> of)
    {
        if (!IsBody || row == 0 || of(Rows[row]) is not { } now || of(Rows[row - 1]) is not { } before || before == 0) return "";
        var percent = Math.Round(100 * (now - before) / before, 1);
        return percent.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) + "%";
    }

    /// <summary>What the chart script draws: names, and a series for each figure, in 万元.</summary>
    public string Chart(Phrase title, string kind, params (Phrase Name, Func<YearOfBody, decimal?> Of)[] series)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("title", title.In(Language));
            json.WriteString("kind", kind);
            json.WriteStartArray("names");
            foreach (var row in Rows) json.WriteStringValue(Name(row).In(Language));
            json.WriteEndArray();
            json.WriteStartArray("series");
            foreach (var (name, of) in series)
            {
                json.WriteStartObject();
                json.WriteString("name", name.In(Language));
                json.WriteStartArray("values");
                foreach (var row in Rows)
                {
                    if (of(row) is { } yuan) json.WriteNumberValue(Math.Round(yuan / TenThousand, 2));
                    else json.WriteNullValue();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>The classes of expenditure as series, the largest first.</summary>
    public string Structure()
    {
        var classes = Rows.SelectMany(r => r.Classes).GroupBy(c => c.Name).OrderByDescending(g => g.Sum(c => c.Amount)).Take(10).Select(g => g.Key).ToList();
        return Chart(new("支出结构（按功能分类，万元）", "Expenditure by function (万元, ten thousand yuan)"), "stack",
            [.. classes.Select(c =>
            ((Phrase)c, (Func<YearOfBody, decimal?>)(r => r.Classes.Where(x => x.Name == c).Select(x => (decimal?)x.Amount).FirstOrDefault())))]);
    }
}
