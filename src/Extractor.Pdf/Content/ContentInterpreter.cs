using System.Runtime.CompilerServices;
using Extractor.Pdf.Objects;
using Extractor.Pdf.Structure;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <summary>Carries out content streams on a canvas (ISO 32000-2, annex A). Operators that leave text and lines as they are do nothing.</summary>
internal sealed partial class ContentInterpreter
{
    private const int DeepestForm = 24;
    private const int MostSavedStates = 4096;

    /// <summary>After how many operators the time is looked at: a power of two, less one.</summary>
    private const int CheckEvery = 4095;

    private readonly DocumentResources _resources;
    private readonly IPdfObjects _objects;
    private readonly ObjectParser _parser;
    private readonly NameTable _names;
    private readonly ReadingBudget _budget;
    private readonly ProblemLog _problems;
    private readonly PageCanvas _canvas;
    private readonly OperandList _operands = new();
    private readonly PathBuilder _path = new();
    private readonly MarkedContentStack _marks = new();
    private readonly TextShower _text;
    private readonly HashSet<PdfStream> _openForms = new(ReferenceEqualityComparer.Instance);
    private GraphicsState[] _saved = new GraphicsState[32];
    private int _savedCount;
    private int _savedFloor;
    private GraphicsState _state;
    private ResourceScope _scope;
    private byte[] _scratch = new byte[1024];
    private PdfDictionary? _dictionary;
    private int _operations;

    public ContentInterpreter(DocumentResources resources, ObjectStore objects, ProblemLog problems, PageCanvas canvas)
    {
        _resources = resources;
        _objects = objects;
        _parser = objects.Parser;
        _names = objects.Names;
        _budget = objects.Budget;
        _problems = problems;
        _canvas = canvas;
        _text = new TextShower(canvas, _marks);
        _scope = resources.Scope(PdfDictionary.Empty);
    }

    /// <summary>Starts a page.</summary>
    public void Begin(in Matrix ctm, ResourceScope scope)
    {
        _state = GraphicsState.Initial(ctm, _canvas.Area);
        _scope = scope;
        _savedCount = _savedFloor = 0;
        _path.Clear();
        CloseMarks(0);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(ReadOnlySpan<byte> content)
    {
        var lexer = new Lexer(content);
        _operands.Clear();
        while (true)
        {
            var kind = lexer.Next();
            switch (kind)
            {
                case PdfTokenKind.End:
                    return;
                case PdfTokenKind.Keyword when !IsConstant(ref lexer):
                    _operations = (_operations + 1) & CheckEvery;
                    if (_operations == 0) _budget.Check();
                    Execute(Operators.Pack(lexer.Token), content, ref lexer);
                    _operands.Clear();
                    break;
                case PdfTokenKind.DictionaryStart:
                    var start = lexer.Start;
                    _dictionary = _parser.ParseDictionary(content, ref lexer);
                    _operands.Add(PdfTokenKind.DictionaryStart, 0, start, lexer.Position);
                    break;
                default:
                    _operands.Add(kind, lexer.Number, lexer.Start, lexer.Position);
                    break;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsConstant(ref Lexer lexer) =>
        lexer.Position - lexer.Start >= 4 && (lexer.IsKeyword("true"u8) || lexer.IsKeyword("false"u8) || lexer.IsKeyword("null"u8));

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Execute(int operation, ReadOnlySpan<byte> content, ref Lexer lexer)
    {
        if (Operators.IsText(operation) ? ExecuteText(operation, content) : ExecutePath(operation) || ExecuteColor(operation, content)) return;
        switch (operation)
        {
            case Operators.SaveState:
                Save();
                break;
            case Operators.RestoreState:
                Restore();
                break;
            case Operators.Concatenate when _operands.Has(6):
                _state.Ctm = MatrixOperand().Then(_state.Ctm);
                break;
            case Operators.SetLineWidth when _operands.Has(1):
                _state.LineWidth = Math.Abs(_operands.Number(0, 1));
                break;
            case Operators.SetParameters:
                if (NameOperand(content) is { } state) SetParameters(_scope.State(state));
                break;
            case Operators.PaintObject:
                if (NameOperand(content) is { } name) PaintObject(name);
                break;
            case Operators.BeginImage:
                AddInlineImage(content, ref lexer);
                break;
            case Operators.BeginMarked or Operators.BeginMarkedProperties:
                BeginMarked(operation, content);
                break;
            case Operators.EndMarked:
                EndMarked();
                break;
        }
    }

    private void Save()
    {
        if (_savedCount >= MostSavedStates) return;
        if (_savedCount == _saved.Length) Array.Resize(ref _saved, _savedCount * 2);
        _saved[_savedCount++] = _state;
    }

    /// <summary>A form cannot take back what was saved outside it.</summary>
    private void Restore()
    {
        if (_savedCount > _savedFloor) _state = _saved[--_savedCount];
    }

    private Matrix MatrixOperand() => new(
        _operands.Number(0, 6),
        _operands.Number(1, 6),
        _operands.Number(2, 6),
        _operands.Number(3, 6),
        _operands.Number(4, 6),
        _operands.Number(5, 6));

    private PdfName? NameOperand(ReadOnlySpan<byte> content)
    {
        var last = _operands.Last;
        return last.Kind == PdfTokenKind.Name ? NameAt(content, last) : null;
    }

    private PdfName NameAt(ReadOnlySpan<byte> content, in ContentOperand operand) => _names.Get(content[(operand.Start + 1)..operand.End]);

    private void SetParameters(PdfDictionary? parameters)
    {
        if (parameters is null) return;
        if (parameters.Number("LW") is { } width) _state.LineWidth = Math.Abs(width);
        if (parameters.Number("ca") is { } fill) _state.Fill.Alpha = fill;
        if (parameters.Number("CA") is { } stroke) _state.Stroke.Alpha = stroke;
        if (parameters["BM"] is { } mode) _state.HasBlendMode = mode is not PdfName { Value: "Normal" or "Compatible" };
        if (parameters["SMask"] is { } mask) _state.HasSoftMask = mask is not PdfName;
        if (parameters.Array("Font") is not { Count: >= 2 } font || font[0] is not PdfDictionary dictionary) return;
        _state.Font = _resources.Font(dictionary);
        _state.FontSize = font.Number(1);
    }
}
