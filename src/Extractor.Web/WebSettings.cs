namespace Extractor.Web;

/// <summary>What the pages are served from, and where what they add is kept.</summary>
internal sealed record WebSettings
{
    /// <summary>The store; it is made where it is missing.</summary>
    public required string Store { get; init; }

    /// <summary>A folder whose PDFs are read, and watched for new ones; null where a store alone is served.</summary>
    public string? Folder { get; init; }

    /// <summary>Where decisions, uploads and their JSON are kept: apart from the store, which can be made again without losing one.</summary>
    public required string Data { get; init; }

    public Uri Address { get; init; } = new("http://127.0.0.1:5080");

    /// <summary>The header in which a proxy in front names the person who is signed in; null where there is none.</summary>
    public string? UserHeader { get; init; }

    /// <summary>Who of those that the proxy names is an administrator.</summary>
    public string? Administrator { get; init; }

    /// <summary>Bytes that uploads may take on the disk, all together.</summary>
    public long UploadBytes { get; init; } = 16L << 30;

    /// <summary>Reads PDFs, in processes of their own, as they come.</summary>
    public required Func<IReadOnlyList<ReadingRequest>, CancellationToken, IEnumerable<ReadingReply>> Read { get; init; }

    /// <summary>What <see cref="Read"/> reads with, as the JSON says it: a document that was read with something else is read again.</summary>
    public string Engine { get; init; } = EngineVersion.Current;

    /// <summary>Where the user is told what goes on: the address, failures at the start.</summary>
    public required TextWriter Log { get; init; }

    /// <summary>Where pdf.js and ECharts lie, if they were there when the program was built.</summary>
    public string Libraries { get; init; } = Path.Combine(AppContext.BaseDirectory, "browser");

    /// <summary>Without pdf.js the browser's own viewer shows the annotated page.</summary>
    public bool HasPdfViewer => File.Exists(Path.Combine(Libraries, "pdfjs", "pdf.min.mjs"));

    public bool HasCharts => File.Exists(Path.Combine(Libraries, "echarts", "echarts.min.js"));

    public string Decisions => Path.Combine(Data, "reviews.db");

    public string Uploads => Path.Combine(Data, "uploads");

    public string Json => Path.Combine(Data, "json");

    /// <summary>The settings for a store, or for a folder of PDFs; a file that is not there yet is a store to be made.</summary>
    /// <param name="data">null: beside the store, or inside the folder.</param>
    public static WebSettings For(string input, string? data, Func<IReadOnlyList<ReadingRequest>, CancellationToken, IEnumerable<ReadingReply>> read,
        TextWriter log)
    {
        var path = Path.GetFullPath(input);
        if (!Directory.Exists(path)) return new WebSettings { Store = path, Data = Path.GetFullPath(data ?? path + ".review"), Read = read, Log = log };
        var own = Path.GetFullPath(data ?? Path.Combine(path, ".extractor"));
        return new WebSettings { Store = Path.Combine(own, "accounts.db"), Folder = path, Data = own, Read = read, Log = log };
    }
}
