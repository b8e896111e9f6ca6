using Extractor.Domain;
using Extractor.Forms.Captions;
using Extractor.Forms.Heads;

namespace Extractor.Forms;

/// <summary>A table whose parts are still found, page by page.</summary>
internal sealed class GrowingTable
{
    /// <summary>
    /// A longer table is recognised anew only when it has grown to twice its length: to read all of it at each page would take the square of them.
    /// </summary>
    private const int MostReadAnew = 16;

    private readonly List<TablePart> _parts = [];
    private readonly SectionBuilder _sections = new();
    private TableForm? _form;
    private Evidence? _formTitle;
    private int _formParts;

    public GrowingTable(TablePart first)
    {
        Caption = first.Caption;
        Add(first);
    }

    public Caption Caption { get; private set; }

    public TablePart Last => _parts[^1];

    public TablePart First => _parts[0];

    /// <summary>Of the last section.</summary>
    public Head Head => _sections.LastHead;

    /// <summary>The last part with a head; the first one where none has.</summary>
    public TablePart Headed => _sections.Headed!;

    public StitchedTable Draft => new(Caption, _parts);

    public void GoOnWith(TablePart part)
    {
        Caption = Caption.Or(part.Caption);
        Add(part);
    }

    public TableForm? Form(Recogniser recogniser)
    {
        if (_formParts == _parts.Count || (_parts.Count > MostReadAnew && _parts.Count < 2 * _formParts && _formTitle == Caption.Title)) return _form;
        (_formParts, _formTitle) = (_parts.Count, Caption.Title);
        return _form = recogniser.Recognise(Caption, _sections.Build()).Form;
    }

    private void Add(TablePart part)
    {
        _parts.Add(part);
        _sections.Add(part);
    }
}
