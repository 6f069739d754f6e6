package vn.diachido.media;

/**
 * What is handed out of a file.
 *
 * @param width in pixels; 0 for what is heard, like the height
 * @param type as HTTP says it
 */
public record Rendition(int width, int height, String type, byte[] content) {

    /** The ending of its address. */
    public static String ending(String type) {
        return switch (type) {
            case "image/jpeg" -> "jpg";
            case "audio/mpeg" -> "mp3";
            case "audio/ogg" -> "ogg";
            case "audio/mp4" -> "m4a";
            default -> throw new IllegalArgumentException(type);
        };
    }
}
