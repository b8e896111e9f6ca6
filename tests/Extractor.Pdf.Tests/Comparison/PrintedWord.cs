using System.Globalization;
using System.Xml;

namespace Extractor.Pdf.Tests.Comparison;

/// <summary>A word as pdftotext -bbox gives it.</summary>
internal readonly record struct PrintedWord(int Page, Box Box, string Text)
{
    public static List<PrintedWord> Read(string file)
    {
        var words = new List<PrintedWord>();
        var page = 0;
        foreach (var line in Poppler.Run("-bbox", file, "-").Split('\n'))
        {
            if (line.Contains("<page ", StringComparison.Ordinal)) page++;
            if (line.Contains("<word ", StringComparison.Ordinal)) words.Add(ReadWord(page, line));
        }

        return words;
    }

    private static PrintedWord ReadWord(int page, string line)
    {
        // The words may hold control characters, which a whole XML document may not.
        using var reader = XmlReader.Create(new StringReader(line), new XmlReaderSettings { CheckCharacters = false });
        reader.MoveToContent();
        double Side(string name) => double.Parse(reader.GetAttribute(name)!, CultureInfo.InvariantCulture);
        var box = new Box(Side("xMin"), Side("yMin"), Side("xMax"), Side("yMax"));
        return new PrintedWord(page, box, reader.ReadElementContentAsString());
    }
}
