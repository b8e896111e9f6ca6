using System.Runtime.CompilerServices;
using Extractor.Pdf.Syntax;

namespace Extractor.Pdf.Content;

/// <content>Text operators.</content>
internal sealed partial class ContentInterpreter
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ExecuteText(int operation, ReadOnlySpan<byte> content)
    {
        switch (operation)
        {
            case Operators.ShowText:
                Show(content, _operands.Last);
                return true;
            case Operators.ShowTextAdjusted:
                ShowAdjusted(content);
                return true;
            case Operators.MoveText:
                _text.MoveLine(_operands.Number(0, 2), _operands.Number(1, 2));
                return true;
            case Operators.MoveTextSetLeading:
                _state.Leading = -_operands.Number(1, 2);
                _text.MoveLine(_operands.Number(0, 2), _operands.Number(1, 2));
                return true;
            case Operators.SetTextMatrix when _operands.Has(6):
                _text.SetMatrix(MatrixOperand());
                return true;
            case Operators.NextLine:
                _text.MoveLine(0, -_state.Leading);
                return true;
            case Operators.NextLineShow:
                _text.MoveLine(0, -_state.Leading);
                Show(content, _operands.Last);
                return true;
            case Operators.NextLineShowSpaced:
                _state.WordSpacing = _operands.Number(0, 3);
                _state.CharacterSpacing = _operands.Number(1, 3);
                _text.MoveLine(0, -_state.Leading);
                Show(content, _operands.Last);
                return true;
            case Operators.BeginText:
                _text.Begin();
                return true;
            default:
                return ExecuteTextState(operation, content);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ExecuteTextState(int operation, ReadOnlySpan<byte> content)
    {
        switch (operation)
        {
            case Operators.EndText:
                return true;
            case Operators.SetFont:
                SetFont(content);
                return true;
            case Operators.CharacterSpacing:
                _state.CharacterSpacing = _operands.Number(0, 1);
                return true;
            case Operators.WordSpacing:
                _state.WordSpacing = _operands.Number(0, 1);
                return true;
            case Operators.HorizontalScaling:
                _state.HorizontalScaling = _operands.Number(0, 1) / 100;
                return true;
            case Operators.Leading:
                _state.Leading = _operands.Number(0, 1);
                return true;
            case Operators.Rise:
                _state.Rise = _operands.Number(0, 1);
                return true;
            case Operators.RenderingMode:
                _state.RenderingMode = (int)Math.Clamp(_operands.Number(0, 1), 0, 7);
                return true;
            default:
                return false;
        }
    }

    private void SetFont(ReadOnlySpan<byte> content)
    {
        if (!_operands.Has(2)) return;
        _state.FontSize = _operands.Number(1, 2);
        var operand = _operands.Items[^2];
        if (operand.Kind != PdfTokenKind.Name) return;
        var name = NameAt(content, operand);
        _state.Font = _scope.Font(name);
        if (_state.Font is not null) return;
        _state.Font = _resources.StockFont;
        _problems.Lost("font-missing",
            $"the font {name.Value} that the page uses is not in its resources; text set in it is read as Helvetica and may be wrong");
    }

    private void ShowAdjusted(ReadOnlySpan<byte> content)
    {
        foreach (ref readonly var item in _operands.Items)
        {
            if (item.Kind == PdfTokenKind.Number) _text.Adjust(_state, item.Number);
            else Show(content, item);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Show(ReadOnlySpan<byte> content, in ContentOperand operand)
    {
        if (!operand.IsString) return;
        var token = content[operand.Start..operand.End];
        if (StringText.IsPlain(token))
        {
            _text.Show(_state, token[1..^1]);
            return;
        }

        if (_scratch.Length < token.Length) _scratch = new byte[token.Length * 2];
        _text.Show(_state, _scratch.AsSpan(0, StringText.Decode(token, _scratch)));
    }
}
