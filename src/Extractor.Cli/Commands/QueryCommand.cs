using System.CommandLine;
using Extractor.Cli.Outputs;
using Extractor.Store;

namespace Extractor.Cli.Commands;

internal sealed class QueryCommand : CliCommand
{
    public override string Name => "query";

    public override string Summary => "Ask a store a question in SQL.";

    public override IReadOnlyList<string> ExitCodeMeanings { get; } = ["0  done", "2  the store could not be read, or the SQL not understood"];

    public override IReadOnlyList<string> Notes =>
    [
        "Views (amounts in yuan; the tables behind them are described in schemas/store.md):",
        .. StoreDocumentation.Parts().Where(p => p.Kind == "view").Select(p => $"{p.Name,-16}{p.Description}"),
    ];

    public override IReadOnlyList<string> Examples { get; } =
    [
        "extractor query accounts.db \"SELECT body, year, final_yuan FROM three_public WHERE item = 'reception' ORDER BY final_yuan DESC LIMIT 10\"",
        "extractor query accounts.db \"SELECT city, count(*) AS contradictions FROM contradictions GROUP BY city\" --format csv",
        "extractor query accounts.db \"SELECT body, year, label, amount_yuan, last_year_yuan, change_percent FROM last_year WHERE abs(change_percent) > "
            + "50\" --format json",
    ];

    public static Option<string> FormatOption()
    {
        var format = new Option<string>("--format") { Description = "The format to write.", DefaultValueFactory = _ => "table", HelpName = "table|csv|json" };
        format.AcceptOnlyFromAmong("table", "csv", "json");
        return format;
    }

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var store = new Argument<string>("STORE") { Description = "A store made with 'extractor load'." };
        var sql = new Argument<string>("SQL") { Description = "One SELECT in the SQL of SQLite, or - to read it from the standard input." };
        var format = FormatOption();
        command.Arguments.Add(store);
        command.Arguments.Add(sql);
        var timeout = TimeoutOption();
        command.Options.Add(format);
        command.Options.Add(timeout);
        return (parsed, terminal) => Run(parsed.GetRequiredValue(store), parsed.GetRequiredValue(sql), parsed.GetValue(format)!,
            CommonOptions.Time(parsed.GetValue(timeout)), terminal);
    }

    public static Option<double> TimeoutOption() => new("--timeout")
    { Description = "Seconds that the query may take.", HelpName = "SECONDS", DefaultValueFactory = _ => 60 };

    public static int Run(string store, string sql, string format, TimeSpan most, Terminal terminal)
    {
        using var query = new StoreQuery(store, sql == "-" ? terminal.Input.ReadToEnd() : sql, most, terminal.Cancellation);
        Action<TextWriter, IReadOnlyList<string>, IEnumerable<object?[]>> write = format switch
        {
            "csv" => QueryText.Csv,
            "json" => QueryText.Json,
            _ => QueryText.Table,
        };
        write(format == "table" ? new CleanWriter(terminal.Output) : terminal.Output, query.Columns, query.Rows());
        return ExitCodes.Success;
    }
}
