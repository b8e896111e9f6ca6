using System.Runtime.CompilerServices;

namespace Extractor.Pdf.Content;

/// <content>Path operators.</content>
internal sealed partial class ContentInterpreter
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool ExecutePath(int operation)
    {
        switch (operation)
        {
            case Operators.MoveTo:
                _path.Move(_state.Ctm, _operands.Number(0, 2), _operands.Number(1, 2));
                return true;
            case Operators.LineTo:
                _path.Line(_state.Ctm, _operands.Number(0, 2), _operands.Number(1, 2));
                return true;
            case Operators.CurveTo or Operators.CurveFromHere or Operators.CurveToEnd:
                _path.Curve(_state.Ctm, _operands.Number(0, 2), _operands.Number(1, 2));
                return true;
            case Operators.ClosePath:
                _path.Close();
                return true;
            case Operators.Rectangle when _operands.Has(4):
                _path.Rectangle(
                    _state.Ctm,
                    _operands.Number(0, 4),
                    _operands.Number(1, 4),
                    _operands.Number(2, 4),
                    _operands.Number(3, 4));
                return true;
            case Operators.Clip or Operators.ClipEvenOdd:
                _path.Clips = true;
                return true;
            default:
                return ExecutePainting(operation);
        }
    }

    private bool ExecutePainting(int operation)
    {
        switch (operation)
        {
            case Operators.EndPath:
                PaintPath(false, false);
                return true;
            case Operators.Stroke:
                PaintPath(false, true);
                return true;
            case Operators.CloseStroke:
                _path.Close();
                PaintPath(false, true);
                return true;
            case Operators.Fill or Operators.FillOld or Operators.FillEvenOdd:
                PaintPath(true, false);
                return true;
            case Operators.FillStroke or Operators.FillStrokeEvenOdd:
                PaintPath(true, true);
                return true;
            case Operators.CloseFillStroke or Operators.CloseFillStrokeEvenOdd:
                _path.Close();
                PaintPath(true, true);
                return true;
            default:
                return false;
        }
    }

    private void PaintPath(bool fills, bool strokes)
    {
        if (!_marks.IsHidden)
        {
            if (fills && _state.Fill.IsWhite && IsOpaque && _path.IsRectangle()) _canvas.Rulings.Cover(_path.Bounds(), _state.Clip);
            if (fills && Shows(_state.Fill)) _canvas.Rulings.Fill(_path.Points, _state.Clip);
            if (strokes && Shows(_state.Stroke)) _canvas.Rulings.Stroke(_path.Points, LineThickness(), _state.Clip);
        }

        if (_path.Clips) _state.ClipTo(_path.Bounds(), _path.IsRectangle());
        _path.Clear();
    }

    private bool IsOpaque => _state is { HasBlendMode: false, HasSoftMask: false, GroupBlends: false, ClipIsExact: true }
        && _state.Fill.Alpha * _state.GroupAlpha >= 1;

    private bool Shows(in Paint paint) => !paint.IsWhite && paint.Alpha * _state.GroupAlpha > 0;

    private double LineThickness() =>
        _state.LineWidth * Math.Sqrt(Math.Abs((_state.Ctm.A * _state.Ctm.D) - (_state.Ctm.B * _state.Ctm.C)));
}
