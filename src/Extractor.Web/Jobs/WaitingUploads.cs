using Extractor.Output;

namespace Extractor.Web.Jobs;

/// <summary>Which uploads wait to be read, kept on the disk beside them: a server that is ended, whatever way, goes on with them at its next start.</summary>
internal static class WaitingUploads
{
    private const string Ending = ".waiting";

    /// <summary>Called before the upload gets its name: what has been taken is never lost.</summary>
    public static void Add(string upload, string name)
    {
        using var file = new ReplacedFile(Note(upload));
        using (var output = new StreamWriter(file.Open())) output.Write(name);
        file.Complete();
    }

    public static void Remove(string upload) => File.Delete(Note(upload));

    /// <summary>Those of an earlier run, by name; what was not taken whole goes.</summary>
    public static IEnumerable<(string Name, string Upload)> In(string folder)
    {
        if (!Directory.Exists(folder)) yield break;
        foreach (var note in Directory.GetFiles(folder, "*" + Ending).Order(StringComparer.Ordinal))
        {
            var upload = Path.ChangeExtension(note, ".pdf");
            if (File.Exists(upload)) yield return (File.ReadAllText(note), upload);
            else File.Delete(note);
        }
    }

    private static string Note(string upload) => Path.ChangeExtension(upload, Ending);
}
