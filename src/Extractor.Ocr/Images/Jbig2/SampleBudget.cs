namespace Extractor.Ocr.Images.Jbig2;

/// <summary>How many samples an image may take to decode, symbols and regions together: a few bytes can ask for any number.</summary>
internal sealed class SampleBudget
{
    private long _left = 400_000_000;

    public void Take(long width, long height)
    {
        if (width < 0 || height < 0 || width > int.MaxValue || height > int.MaxValue || (_left -= (width * height) + 1) < 0)
            throw new UnreadableImageException("its JBIG2 data asks for more samples than a page needs");
    }
}
