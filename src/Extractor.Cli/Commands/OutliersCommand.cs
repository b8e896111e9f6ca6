using System.CommandLine;
using Extractor.Cli.Outputs;
using Extractor.Store;

namespace Extractor.Cli.Commands;

internal sealed class OutliersCommand : CliCommand
{
    private const string Columns =
        "city, body, year, measure, round(value, 2) AS value, unit, numerator, denominator, compared_with, members, round(median, 2) AS median, round(mad, "
        + "2) AS mad, round(deviations, 1) AS deviations, document, page";

    public override string Name => "outliers";

    public override string Summary => "List what lies far from a body's peers or from its own other years.";

    public override IReadOnlyList<string> ExitCodeMeanings { get; } = ["0  done", "2  the store could not be read"];

    public override IReadOnlyList<string> Notes =>
    [
        "Measures (a value is numerator ÷ denominator, both shown; a small denominator takes no part):",
        .. StoreVocabulary.All.Single(v => v.Name == "measure").Words.Select(w => $"{w.Word,-31}{w.Meaning}"),
        "Far is more than 3.5 robust standard deviations (1.4826 × MAD) from the median of five values or more.",
    ];

    public override IReadOnlyList<string> Examples { get; } = ["extractor outliers accounts.db", "extractor outliers accounts.db --format csv > outliers.csv"];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var store = new Argument<string>("STORE") { Description = "A store made with 'extractor load'." };
        var format = QueryCommand.FormatOption();
        command.Arguments.Add(store);
        var timeout = QueryCommand.TimeoutOption();
        command.Options.Add(format);
        command.Options.Add(timeout);
        return (parsed, terminal) => QueryCommand.Run(
            parsed.GetRequiredValue(store),
            $"SELECT {Columns} FROM outliers ORDER BY abs(deviations) DESC, document_id, measure, compared_with",
            parsed.GetValue(format)!,
            CommonOptions.Time(parsed.GetValue(timeout)),
            terminal);
    }
}
