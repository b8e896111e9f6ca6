using Extractor.Pdf.Images;
using Extractor.Pdf.Objects;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <content>External objects and marked content.</content>
internal sealed partial class ContentInterpreter
{
    /// <summary>What painting an empty form counts for, in bytes of content.</summary>
    private const int FormCost = 512;

    /// <summary>Samples from which on an inline image may be a strip of a scanned page.</summary>
    private const int LeastKeptSamples = 10_000;

    private void PaintObject(PdfName name)
    {
        if (_scope.XObject(name) is not { } stream || _resources.OptionalContent.IsHidden(stream.Dictionary.Dictionary("OC"))) return;
        if (stream.Dictionary.Name("Subtype") == "Form")
            RunForm(stream);
        else if (stream.Dictionary.Name("Subtype") == "Image")
            AddImage(stream.Dictionary.Integer("Width") ?? 0, stream.Dictionary.Integer("Height") ?? 0, new StreamImage(stream, null, _state.Fill.IsWhite));
    }

    /// <summary>The data of small inline images is not kept: no page of text is one.</summary>
    private void AddInlineImage(ReadOnlySpan<byte> content, ref Lexer lexer)
    {
        var image = InlineImage.Skip(content, ref lexer);
        var isKept = (long)image.Width * image.Height >= LeastKeptSamples && image.Data < lexer.Position;
        AddImage(image.Width, image.Height, isKept ? Kept(image, content[..lexer.Position]) : null);
    }

    private StreamImage Kept(in InlineImage image, ReadOnlySpan<byte> content)
    {
        var header = new Lexer(content[image.Header..Math.Max(image.Header, image.Data - "ID ".Length)]);
        var entries = _parser.ParseDictionary(content[image.Header..], ref header);
        return new StreamImage(new PdfStream(entries, content[image.Data..].ToArray(), _objects), _scope.ColorSpaces, _state.Fill.IsWhite);
    }

    private void AddImage(int width, int height, StreamImage? source)
    {
        if (_marks.IsHidden) return;
        var (ctm, box) = (_state.Ctm, _state.Ctm.Bounds(0, 0, 1, 1));
        _canvas.Add(new PlacedImage(box, width, height)
        { Frame = new ImageFrame(ctm.C + ctm.E, ctm.D + ctm.F, ctm.A, ctm.B, -ctm.C, -ctm.D), Clip = _state.Clip, Source = source }, _state.Clip);
    }

    /// <summary>Whether the page may have another annotation; the same very long list of them may hang on very many pages.</summary>
    public bool TakesAnnotation()
    {
        if (_budget.TakeContent(FormCost)) return true;
        _canvas.IsOverfull = true;
        return false;
    }

    /// <summary>Runs a form in the state at hand, and brings that state back.</summary>
    public void RunForm(PdfStream stream)
    {
        if (_openForms.Count >= DeepestForm || !_openForms.Add(stream))
        {
            _problems.Lost("form-loop", $"object {stream.ObjectNumber} paints itself; the repetition is left out");
            return;
        }

        PaintForm(_resources.Form(stream));
        _openForms.Remove(stream);
    }

    private void PaintForm(FormXObject form)
    {
        if (!_budget.TakeContent(FormCost + form.Content.Length))
        {
            _canvas.IsOverfull = true;
            return;
        }

        var (state, scope, floor, count, marks) = (_state, _scope, _savedFloor, _savedCount, _marks.Depth);
        EnterForm(form);
        Run(form.Content.Span);
        CloseMarks(marks);
        (_state, _scope, _savedFloor, _savedCount) = (state, scope, floor, count);
    }

    private void EnterForm(FormXObject form)
    {
        _savedFloor = _savedCount;
        _scope = form.Resources ?? _scope;
        _state.Ctm = form.Matrix.Then(_state.Ctm);
        if (form.BoundingBox is { } box) _state.ClipTo(_state.Ctm.Bounds(box.X0, box.Y0, box.X1, box.Y1), _state.Ctm.IsUpright);
        if (!form.IsGroup) return;
        _state.GroupAlpha *= _state.Fill.Alpha;
        _state.Fill.Alpha = _state.Stroke.Alpha = 1;
        _state.GroupBlends |= _state.HasBlendMode || _state.HasSoftMask;
        _state.HasBlendMode = _state.HasSoftMask = false;
    }

    private void BeginMarked(int operation, ReadOnlySpan<byte> content)
    {
        var tagAt = operation == Operators.BeginMarked ? 1 : 2;
        if (!_operands.Has(tagAt) || _operands.Items[^tagAt].Kind != PdfTokenKind.Name)
        {
            _marks.Push(default);
            return;
        }

        var tag = content[_operands.Items[^tagAt].Start.._operands.Items[^tagAt].End];
        var isOptional = tag.SequenceEqual("/OC"u8);
        var properties = tagAt == 2 ? Properties(content, _operands.Last) : null;
        _marks.Push(new MarkedContent(
            isOptional && _resources.OptionalContent.IsHidden(properties),
            tag.SequenceEqual("/Artifact"u8),
            properties?.Name("Subtype") == "Watermark",
            properties?["ActualText"] is PdfString text && _budget.TakeContent(text.Bytes.Length) ? ActualText.Decode(text.Bytes) : null,
            _canvas.LetterCount));
    }

    private PdfDictionary? Properties(ReadOnlySpan<byte> content, in ContentOperand operand)
    {
        if (operand.Kind == PdfTokenKind.Name) return _scope.Properties(NameAt(content, operand));
        return operand.Kind == PdfTokenKind.DictionaryStart ? _dictionary : null;
    }

    private void EndMarked()
    {
        if (_marks.Pop() is { ActualText: { } text } ended) _canvas.Replace(ended.FirstLetter, text);
    }

    private void CloseMarks(int depth)
    {
        while (_marks.Depth > depth) EndMarked();
    }
}
