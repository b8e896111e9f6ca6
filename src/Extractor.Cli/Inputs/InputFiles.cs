namespace Extractor.Cli.Inputs;

/// <summary>What the inputs of a command stand for: files, the files of folders, patterns, and lists of these on the standard input.</summary>
internal static class InputFiles
{
    /// <summary>The PDFs that the inputs stand for, in their order, folders sorted by path, each file once.</summary>
    /// <remarks>What is missing, and a folder without any such file, stays in the list: reading it says so.</remarks>
    public static List<string> Pdfs(IEnumerable<string> inputs, TextReader standardInput) =>
        Expand(inputs, standardInput, folder => In(folder, ".pdf"));

    /// <summary>As <see cref="Pdfs"/>; a folder without a PDF stands for the JSON files in it.</summary>
    public static List<string> PdfsOrJson(IEnumerable<string> inputs, TextReader standardInput) =>
        Expand(inputs, standardInput, folder => In(folder, ".pdf") is { Count: > 0 } pdfs ? pdfs : In(folder, ".json"));

    /// <summary>As <see cref="Pdfs"/>, but JSON files.</summary>
    public static List<string> Json(IEnumerable<string> inputs, TextReader standardInput) =>
        Expand(inputs, standardInput, folder => In(folder, ".json"));

    private static List<string> Expand(IEnumerable<string> inputs, TextReader standardInput, Func<string, List<string>> list)
    {
        var files = new List<string>();
        foreach (var input in inputs.SelectMany(i => i == "-" ? Lines(standardInput) : [i]))
        {
            if (Directory.Exists(input) && list(input) is { Count: > 0 } found) files.AddRange(found);
            else if (FilePattern.Is(input) && FilePattern.Files(input) is { Count: > 0 } fitting) files.AddRange(fitting);
            else files.Add(input);
        }

        return files.Count > 0
            ? [.. files.DistinctBy(Path.GetFullPath)]
            : throw new UserErrorException("the list on the standard input is empty. Write one path a line.");
    }

    private static IEnumerable<string> Lines(TextReader standardInput)
    {
        while (standardInput.ReadLine() is { } line)
        {
            if (line.Trim().Replace('\0', '\uFFFD') is { Length: > 0 } input) yield return input;
        }
    }

    private static List<string> In(string folder, string extension) =>
        FileTree.Files(folder, path => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
