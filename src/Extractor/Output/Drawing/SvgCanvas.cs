using System.Globalization;
using System.Xml;
using Extractor.Pdf;

namespace Extractor.Output.Drawing;

/// <summary>Draws boxes and texts into an SVG whose unit is the point.</summary>
internal sealed class SvgCanvas : IDisposable
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private readonly XmlWriter _xml;

    public SvgCanvas(TextWriter output, double width, double height)
    {
        _xml = XmlWriter.Create(output, new XmlWriterSettings { Indent = true, IndentChars = " ", NewLineChars = "\n", CheckCharacters = false });
        _xml.WriteStartElement("svg", Namespace);
        // It fits the window, whatever the page's size.
        _xml.WriteAttributeString("width", "100%");
        _xml.WriteAttributeString("height", "100%");
        _xml.WriteAttributeString("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width:0.##} {height:0.##}"));
        _xml.WriteAttributeString("font-family", "'Noto Sans CJK SC', SimSun, sans-serif");
        WritePolicy();
    }

    private void WritePolicy()
    {
        _xml.WriteStartElement("metadata", Namespace);
        _xml.WriteStartElement("meta", "http://www.w3.org/1999/xhtml");
        _xml.WriteAttributeString("http-equiv", ContentPolicy.Header);
        _xml.WriteAttributeString("content", ContentPolicy.Nothing);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    /// <summary>A rectangle; the tip shows where the pointer rests on it.</summary>
    public void Rectangle(Box box, string fill, double opacity, string? stroke = null, string? tip = null)
    {
        _xml.WriteStartElement("rect", Namespace);
        Attribute("x", box.X0);
        Attribute("y", box.Y0);
        Attribute("width", Math.Max(0, box.Width));
        Attribute("height", Math.Max(0, box.Height));
        _xml.WriteAttributeString("fill", fill);
        Attribute("fill-opacity", opacity);
        if (stroke is not null)
        {
            _xml.WriteAttributeString("stroke", stroke);
            Attribute("stroke-width", 0.5);
        }

        if (tip is not null) _xml.WriteElementString("title", Namespace, Clean(tip));
        _xml.WriteEndElement();
    }

    /// <summary>A text that begins at x on the baseline y, turned clockwise by so many degrees.</summary>
    public void Text(double x, double y, double size, string color, string text, int degrees = 0)
    {
        _xml.WriteStartElement("text", Namespace);
        Attribute("x", x);
        Attribute("y", y);
        Attribute("font-size", size);
        _xml.WriteAttributeString("fill", color);
        if (degrees != 0) _xml.WriteAttributeString("transform", string.Create(CultureInfo.InvariantCulture, $"rotate({degrees} {x:0.##} {y:0.##})"));
        _xml.WriteString(Clean(text));
        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private void Attribute(string name, double value) => _xml.WriteAttributeString(name, value.ToString("0.##", CultureInfo.InvariantCulture));

    /// <remarks>What XML cannot hold at all: a font may map a letter to a control character or to half of a pair.</remarks>
    private static string Clean(string text) =>
        text.All(XmlConvert.IsXmlChar)
            ? text : string.Concat(text.EnumerateRunes().Where(r => r.Value is '\t' or '\n' or '\r' or (>= ' ' and not 0xFFFE and not 0xFFFF)));
}
