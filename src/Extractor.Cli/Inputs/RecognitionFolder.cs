namespace Extractor.Cli.Inputs;

/// <summary>Where recognised pages are kept from one run to the next.</summary>
internal static class RecognitionFolder
{
    /// <summary>Another folder than the usual one; empty for none.</summary>
    public const string Variable = "EXTRACTOR_OCR_CACHE";

    /// <summary>Null where none is to be kept.</summary>
    public static string? Path
    {
        get
        {
            if (Environment.GetEnvironmentVariable(Variable) is { } chosen) return chosen.Length == 0 ? null : chosen;
            var data = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData);
            return data.Length == 0 ? null : System.IO.Path.Combine(data, "extractor", "recognised");
        }
    }
}
