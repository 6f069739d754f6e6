package vn.diachido.command.doctor;

import java.awt.Font;

/** A font that has the letters of Vietnamese, for prints and pictures. */
final class FontCheck implements Check {

    private static final String LETTERS = "ĂÂĐÊÔƠƯ ăâđêôơư ằẵặ ầẫậ ềễệ ồỗộ ờỡợ ừữự ỳỹỵ";

    @Override
    public Finding look() {
        String remedy =
                "Install fontconfig and a font with Vietnamese: apt install fontconfig"
                        + " fonts-noto-core";
        try {
            Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
            return font.canDisplayUpTo(LETTERS) < 0
                    ? Finding.good("Fonts", "Vietnamese letters in " + font.getFontName())
                    : Finding.doubtful("Fonts", "none with all Vietnamese letters", remedy);
        } catch (LinkageError | RuntimeException e) {
            return Finding.doubtful("Fonts", "cannot be read: " + e.getMessage(), remedy);
        }
    }
}
