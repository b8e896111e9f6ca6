using System.Runtime.InteropServices;
using System.Text;

namespace Extractor.Fuzz.Mutations;

/// <summary>Changes bytes as the text that they are.</summary>
internal static class TextBytes
{
    public static bool Change(List<byte> bytes, Func<string, string> change)
    {
        var text = Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(bytes));
        if (text.Length == 0) return false;
        var changed = Encoding.UTF8.GetBytes(change(text));
        bytes.Clear();
        bytes.AddRange(changed);
        return true;
    }
}
