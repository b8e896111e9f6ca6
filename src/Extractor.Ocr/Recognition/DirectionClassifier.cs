using Extractor.Ocr.Images;
using Extractor.Ocr.Scans;

namespace Extractor.Ocr.Recognition;

/// <summary>Tells whether lines stand on their heads.</summary>
internal sealed class DirectionClassifier(Network network)
{
    private const int Width = 192;
    private const int Height = 48;
    private const float LeastSure = 0.8f;

    /// <summary>Lines that are asked; long ones tell most.</summary>
    private const int MostLines = 9;

    public bool IsUpsideDown(GrayImage sheet, IReadOnlyList<PixelBox> boxes)
    {
        var (upright, turned) = (0, 0);
        foreach (var box in boxes.Where(box => box.Width > 3 * box.Height).OrderByDescending(box => box.Width).Take(MostLines))
        {
            var share = Turned(sheet, box.Within(sheet.Width, sheet.Height));
            if (share >= LeastSure) turned++;
            else if (share <= 1 - LeastSure) upright++;
        }

        return turned > 2 * upright && turned >= 2;
    }

    /// <summary>How likely the line's beginning is turned by half a circle; long lines are asked for their first part.</summary>
    private float Turned(GrayImage sheet, PixelBox box)
    {
        var part = box with { Right = Math.Min(box.Right, box.Left + (box.Height * Width / Height)) };
        var line = Resampler.Resize(sheet, part, Math.Clamp(part.Width * Height / part.Height, 1, Width), Height);
        var input = new float[3 * Height * Width];
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < line.Width; x++)
            {
                for (var c = 0; c < 3; c++) input[(((c * Height) + y) * Width) + x] = (line.Row(y)[x] / 127.5f) - 1;
            }
        }

        return network.Run(input, [1, 3, Height, Width], (output, _) => output[1]);
    }
}
