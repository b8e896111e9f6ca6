using System.IO.Compression;
using System.Text;
using Extractor.Domain;
using Extractor.Pdf;
using Extractor.Reconciliation.BetweenDocuments;
using Extractor.Reconciliation.Figures;
using Extractor.Reconciliation.NarrativeAgainstTable;

namespace Extractor.Store;

/// <summary>Keeps the figures that other documents are held to, so that a new document costs no reading of the others of its body.</summary>
/// <remarks>They are read back only by the program that wrote them; another one takes them from the JSON anew.</remarks>
internal static class StoredFigures
{
    public static byte[] Write(DocumentFigures figures)
    {
        using var compressed = new MemoryStream();
        using (var output = new BinaryWriter(new ZLibStream(compressed, CompressionLevel.Fastest), Encoding.UTF8))
        {
            output.Write(figures.Name);
            output.Write(figures.Sha256);
            Write(output, figures.Body);
            output.Write(figures.Year);
            Write(output, figures.Scope);
            Write(output, figures.Provenance, Write);
            Write(output, figures.Opening, Write);
            Write(output, figures.Closing, Write);
            Write(output, figures.Yearly, Write);
            Write(output, figures.Listed, (o, name) => o.Write(name));
            Write(output, [.. figures.Amounts], (o, amount) =>
            {
                o.Write(amount.Key);
                Write(o, amount.Value);
            });
        }

        return compressed.ToArray();
    }

    public static DocumentFigures Read(byte[] written)
    {
        using var input = new BinaryReader(new ZLibStream(new MemoryStream(written), CompressionMode.Decompress), Encoding.UTF8);
        return new DocumentFigures
        {
            Name = input.ReadString(),
            Sha256 = input.ReadString(),
            Body = Place(input),
            Year = input.ReadInt32(),
            Scope = Text(input),
            Provenance = Optional(input, i => new Provenance(Text(i), Text(i), Text(i), Text(i), Text(i))),
            Opening = Optional(input, Cell),
            Closing = Optional(input, Cell),
            Yearly = List(input, i => new YearlyFigure(i.ReadString(), Phrase(i), Figure(i), Optional(i, Figure), Optional(i, Figure))),
            Listed = List(input, i => i.ReadString()),
            Amounts = List(input, i => (Key: i.ReadString(), Cell: Cell(i))).ToDictionary(a => a.Key, a => a.Cell),
        };
    }

    private static void Write(BinaryWriter output, Provenance from)
    {
        foreach (var text in (string?[])[from.Province, from.City, from.Department, from.Url, from.Published]) Write(output, text);
    }

    private static void Write(BinaryWriter output, YearlyFigure yearly)
    {
        output.Write(yearly.Key);
        Write(output, yearly.Name);
        Write(output, yearly.Amount);
        Write(output, yearly.Change, Write);
        Write(output, yearly.Rate, Write);
    }

    private static void Write(BinaryWriter output, Cell cell)
    {
        Write(output, cell.Figure);
        Write(output, cell.Name);
    }

    private static Cell Cell(BinaryReader input) => new(Figure(input), Phrase(input));

    private static void Write(BinaryWriter output, Figure figure)
    {
        output.Write(figure.Role);
        Write(output, figure.Place);
        output.Write((byte)figure.State);
        output.Write((byte)figure.Measure);
        output.Write(figure.Value);
        output.Write(figure.Scale);
        output.Write((byte)figure.Decimals);
        output.Write(figure.IsTyped);
        output.Write(figure.Text);
        Write(output, figure.Other);
    }

    private static Figure Figure(BinaryReader input) => new(input.ReadString(), Place(input), (CellState)input.ReadByte(), (FigureMeasure)input.ReadByte(),
        input.ReadDecimal(), input.ReadDecimal(), input.ReadByte(), input.ReadBoolean())
    { Text = input.ReadString(), Other = Text(input) };

    private static void Write(BinaryWriter output, Evidence place)
    {
        output.Write(place.Page);
        foreach (var side in (double[])[place.Box.X0, place.Box.Y0, place.Box.X1, place.Box.Y1]) output.Write(side);
        output.Write(place.Text);
        Write(output, place.Recognition, (o, recognition) =>
        {
            o.Write(recognition.Confidence ?? double.NaN);
            Write(o, recognition.Alternative);
            o.Write(recognition.IsDoubtful);
        });
    }

    private static Evidence Place(BinaryReader input) =>
        new(input.ReadInt32(), new Box(input.ReadDouble(), input.ReadDouble(), input.ReadDouble(), input.ReadDouble()), input.ReadString())
        {
            Recognition = Optional(input, i => new Recognition(i.ReadDouble() is var sure && double.IsNaN(sure) ? null : sure, Text(i), i.ReadBoolean())),
        };

    private static void Write(BinaryWriter output, Phrase phrase)
    {
        output.Write(phrase.Chinese);
        output.Write(phrase.English);
    }

    private static Phrase Phrase(BinaryReader input) => new(input.ReadString(), input.ReadString());

    private static void Write(BinaryWriter output, string? text) => Write(output, text, (o, value) => o.Write(value));

    private static string? Text(BinaryReader input) => Optional(input, i => i.ReadString());

    private static void Write<T>(BinaryWriter output, T? value, Action<BinaryWriter, T> write)
        where T : class
    {
        output.Write(value is not null);
        if (value is not null) write(output, value);
    }

    private static T? Optional<T>(BinaryReader input, Func<BinaryReader, T> read)
        where T : class => input.ReadBoolean() ? read(input) : null;

    private static void Write<T>(BinaryWriter output, IReadOnlyList<T> values, Action<BinaryWriter, T> write)
    {
        output.Write(values.Count);
        foreach (var value in values) write(output, value);
    }

    private static List<T> List<T>(BinaryReader input, Func<BinaryReader, T> read)
    {
        var values = new List<T>();
        for (var left = input.ReadInt32(); left > 0; left--) values.Add(read(input));
        return values;
    }
}
