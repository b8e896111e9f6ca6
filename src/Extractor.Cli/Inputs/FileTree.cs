using Extractor.Batch;

namespace Extractor.Cli.Inputs;

/// <summary>The files of a folder and of the folders below it.</summary>
internal static class FileTree
{
    /// <summary>Sorted by path. A folder that may not be read stands in the list itself: reading it says so.</summary>
    /// <remarks>Linked folders are not followed: one may lead back to its own parent. Pipes and devices are no files; one named itself is read.</remarks>
    public static List<string> Files(string folder, Func<string, bool> isWanted)
    {
        var found = new List<string>();
        var waiting = new Stack<string>([folder]);
        while (waiting.TryPop(out var current))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(current).EnumerateFileSystemInfos())
                {
                    var path = Path.Combine(current, entry.Name);
                    if (entry is not DirectoryInfo)
                    {
                        if (isWanted(path) && RegularFile.Is(path)) found.Add(path);
                    }
                    else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint)) waiting.Push(path);
                }
            }
            catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
            {
                found.Add(current);
            }
        }

        found.Sort(StringComparer.Ordinal);
        return found;
    }
}
