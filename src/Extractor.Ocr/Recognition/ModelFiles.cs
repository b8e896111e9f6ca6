namespace Extractor.Ocr.Recognition;

/// <summary>Where the recognition models lie: PP-OCRv4 detection and recognition, and the classifier of upside-down lines.</summary>
internal sealed record ModelFiles(string Detection, string Recognition, string Direction, string Characters)
{
    private const string Folder = "ocr-models";

    public IReadOnlyList<string> All => [Detection, Recognition, Direction, Characters];

    /// <summary>Those beside the program; null where one is missing.</summary>
    public static ModelFiles? Find(string? folder = null)
    {
        folder ??= Path.Combine(AppContext.BaseDirectory, Folder);
        string In(string name) => Path.Combine(folder, name);
        var files = new ModelFiles(In("ch_PP-OCRv4_det_infer.onnx"), In("ch_PP-OCRv4_rec_infer.onnx"), In("ch_ppocr_mobile_v2.0_cls_infer.onnx"),
            In("ppocr_keys_v1.txt"));
        return files.All.All(File.Exists) ? files : null;
    }
}
