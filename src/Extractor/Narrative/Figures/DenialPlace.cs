using Extractor.Narrative.Lexicon;

namespace Extractor.Narrative.Figures;

/// <summary>本单位没有机关运行经费: from where on a sentence has said that there is none of something.</summary>
internal static class DenialPlace
{
    /// <summary>The text's length where no sentence says so; one on the three public expenses denies nothing else.</summary>
    public static int Find(string text, Concept things)
    {
        for (var start = 0; start < text.Length;)
        {
            var sentence = text.AsSpan(start);
            if (sentence.IndexOf('。') is var stop and >= 0) sentence = sentence[..stop];
            if (Absence.Nothing.FirstIn(sentence) is var denial and >= 0 && things.FirstIn(sentence) is var thing and >= 0
                && !PublicExpenses.Total.In(sentence)) return start + Math.Max(denial, thing);
            start += sentence.Length + 1;
        }

        return text.Length;
    }
}
