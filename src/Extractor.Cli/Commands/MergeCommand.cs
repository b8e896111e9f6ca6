using System.CommandLine;
using System.Globalization;
using Extractor.Batch;
using Extractor.Cli.Extraction;
using Extractor.Cli.Inputs;
using Extractor.Cli.Outputs;

namespace Extractor.Cli.Commands;

internal sealed class MergeCommand : CliCommand
{
    public override string Name => "merge";

    public override string Summary => "Make one index of what the shards of an extraction wrote, and say what is missing.";

    public override IReadOnlyList<string> ExitCodeMeanings { get; } = ["0  every shard is there", "2  a shard or a document is missing"];

    public override IReadOnlyList<string> Examples { get; } =
    [
        "extractor merge extracted                         extracted/index.csv and failures.csv, as one run would have written them",
        "extractor merge extracted --manifest list.csv     also names the documents of shards that are missing",
    ];

    public override Func<ParseResult, Terminal, int> Configure(Command command)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder that the shards wrote into." };
        var manifest = new Option<string?>("--manifest") { Description = "The list that the shards read.", HelpName = "CSV" };
        command.Arguments.Add(folder);
        command.Options.Add(manifest);
        return (parsed, terminal) => Run(parsed.GetRequiredValue(folder), parsed.GetValue(manifest), terminal);
    }

    private static int Run(string folder, string? manifest, Terminal terminal)
    {
        var count = ShardRecords.Counts(folder) switch
        {
            [] => throw new UserErrorException($"{folder}: holds nothing that shards wrote. Extract with --shard K/N --out {folder} first."),
            [var only] => only,
            var several => throw new UserErrorException(
                $"{folder}: was split into {string.Join(" and ", several)} shards. Remove those that are not meant from {ShardRecords.Folder(folder)}."),
        };
        if (ShardRecords.All(count).FirstOrDefault(s => OwnedFolder.IsTaken(ShardRecords.Of(folder, s))) is { } atWork)
            throw new UserErrorException($"{folder}: shard {atWork} is still at work. Wait for its end.");
        using var owned = OwnedFolder.Claim(folder, BatchRun.ListNames);
        var merge = ShardMerge.Of(folder, count);
        merge.Write(folder);
        Tell(merge, terminal);
        var unread = manifest is null ? [] : merge.Unread(Listed(manifest, terminal), count).ToList();
        foreach (var (file, shard) in unread)
            terminal.Error.WriteLine(
            $"{file}: not read: {(merge.Missing.Contains(shard) ? $"shard {shard} did not come to its end" : $"shard {shard} read another list")}");
        var statuses = merge.Entries.CountBy(e => e.Status).ToDictionary();
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count - merge.Missing.Count} of {count} shards: {merge.Entries.Count} documents: "
                + $"{string.Join(", ", ((string[])["complete", "partial", "failed"]).Select(s => $"{statuses.GetValueOrDefault(s)} {s}"))}"
                + $"; index in {folder}"));
        return merge.Missing.Count + merge.Gone.Count + unread.Count == 0 ? ExitCodes.Success : ExitCodes.Failure;
    }

    private static void Tell(ShardMerge merge, Terminal terminal)
    {
        foreach (var shard in merge.Missing) terminal.Error.WriteLine($"shard {shard} did not come to its end: run it again with --shard {shard}");
        foreach (var (entry, shard) in merge.Gone) terminal.Error.WriteLine($"{entry.File}: its {entry.Output} is gone: run shard {shard} again");
    }

    /// <summary>The documents of the list with their hashes; what cannot be read has none.</summary>
    private static IEnumerable<(string File, string Sha256)> Listed(string manifest, Terminal terminal) =>
        ManifestInput.Read(manifest, terminal).Select(i => (i.File, i.Sha256 ?? Hash(i.File)));

    private static string Hash(string file)
    {
        try
        {
            return InputBytes.Hash(file);
        }
        catch (UserErrorException)
        {
            return "";
        }
    }
}
