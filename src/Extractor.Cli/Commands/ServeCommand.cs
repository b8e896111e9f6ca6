using System.CommandLine;
using Extractor.Cli.Extraction;
using Extractor.Cli.Inputs;
using Extractor.Web;

namespace Extractor.Cli.Commands;

internal sealed class ServeCommand : CliCommand
{
    public override string Name => "serve";

    public override string Summary => "Serve the review pages: documents, findings on their pages, decisions.";

    public override IReadOnlyList<string> ExitCodeMeanings { get; } =
        ["0  ended by Ctrl-C or SIGTERM; what waits to be read is read at the next start", "2  the store could not be opened, or the address is taken"];

    public override IReadOnlyList<string> Examples { get; } =
    [
        "extractor serve downloads        every PDF in a folder and below it; new ones are read as they come",
        "extractor serve accounts.db      a store made with 'extractor load'",
        "extractor serve downloads --urls http://127.0.0.1:8080",
    ];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var input = new Argument<string>("STORE|FOLDER")
        { Description = "A store, or a folder of PDFs; without it, the present folder.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => "." };
        var urls = new Option<string>("--urls")
        {
            Description = "Where to serve. On an address that others reach, everybody signs in.",
            HelpName = "URL",
            DefaultValueFactory = _ =>
        "http://127.0.0.1:5080"
        };
        var data = new Option<string?>("--data")
        {
            Description = "The folder for decisions, uploads and what is read; beside the store, or .extractor in the folder, where not given.",
            HelpName = "DIR"
        };
        var header = new Option<string?>("--user-header")
        { Description = "The header in which a proxy on this machine names who is signed in, instead of signing in here.", HelpName = "NAME" };
        var administrator = new Option<string?>("--administrator")
        { Description = "Who of those that the proxy names is an administrator.", HelpName = "NAME" };
        var uploads = new Option<int>("--uploads")
        {
            Description = "Gigabytes that uploads may take on the disk in all; each person who signs in, a quarter of them a day.",
            HelpName = "GB",
            DefaultValueFactory = _ => 16,
        };
        uploads.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError("--uploads: give at least 1.");
        });
        var jobs = new Option<int>("--jobs") { Description = "Documents read at a time; all cores where not given.", HelpName = "N" };
        var timeout = new Option<double?>("--timeout") { Description = PdfReading.TimeDescription, HelpName = "SECONDS" };
        command.Arguments.Add(input);
        foreach (var option in new Option[] { urls, data, header, administrator, uploads, jobs, timeout }) command.Options.Add(option);
        return (parsed, terminal) =>
        {
            var count = parsed.GetValue(jobs) is > 0 and var given ? given : Environment.ProcessorCount;
            var reading = CommonOptions.Within(parsed.GetValue(timeout), new PdfReading());
            var settings = WebSettings.For(parsed.GetValue(input)!, parsed.GetValue(data), (requests, stop) => Read(requests, count, reading, stop),
                terminal.Error) with
            {
                Engine = reading.Signature,
                UploadBytes = (long)parsed.GetValue(uploads) << 30,
                Address = Address(parsed.GetValue(urls)!),
                UserHeader = parsed.GetValue(header),
                Administrator = parsed.GetValue(administrator),
            };
            terminal.Interruption.IsUsual = true;
            WebServer.RunAsync(settings, terminal.Cancellation).GetAwaiter().GetResult();
            return ExitCodes.Success;
        };
    }

    private static Uri Address(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address
            : throw new UserErrorException($"{url}: no address to serve at. Give one like http://127.0.0.1:5080.");

    private static IEnumerable<ReadingReply> Read(IReadOnlyList<ReadingRequest> requests, int jobs, PdfReading reading, CancellationToken stop)
    {
        var options = new BatchOptions("", jobs, TimeSpan.FromSeconds(reading.Seconds), BatchOptions.DefaultMemory(jobs), reading);
        return WorkerPool.Run([.. requests.Select(r => new WorkRequest(r.File, r.Target, null, reading, reading.Signature, null))], options, stop)
            .Select(reply => new ReadingReply(reply.Result.Input, reply.Result.Failure));
    }
}
