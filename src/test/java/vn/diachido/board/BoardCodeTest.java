package vn.diachido.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoardCodeTest {

    private static final int CODES = 200;

    private final Random random = new Random(20250701);

    private List<BoardCode> codes() {
        return Stream.generate(() -> BoardCode.random(random)).limit(CODES).toList();
    }

    @Test
    void holdsElevenSymbolsThatDoNotLookAlike() {
        assertThat(BoardCode.ALPHABET).hasSize(31).doesNotContain("0", "1", "I", "L", "O");
        assertThat(codes())
                .extracting(BoardCode::text)
                .allMatch(text -> text.matches("[" + BoardCode.ALPHABET + "]{11}"))
                .doesNotHaveDuplicates();
    }

    @Test
    void usesEverySymbolInEveryPlace() {
        List<BoardCode> codes =
                Stream.generate(() -> BoardCode.random(random)).limit(2_000).toList();
        for (int place = 0; place < BoardCode.LENGTH; place++) {
            int at = place;
            assertThat(codes.stream().map(code -> code.text().charAt(at)).distinct()).hasSize(31);
        }
    }

    @Test
    void noticesEverySingleSubstitution() {
        for (BoardCode code : codes()) {
            for (int place = 0; place < BoardCode.LENGTH; place++) {
                for (char symbol : BoardCode.ALPHABET.toCharArray()) {
                    StringBuilder typed = new StringBuilder(code.text());
                    typed.setCharAt(place, symbol);
                    boolean unchanged = code.text().charAt(place) == symbol;
                    assertThat(BoardCode.parse(typed.toString()).isPresent()).isEqualTo(unchanged);
                }
            }
        }
    }

    @Test
    void noticesAnyTwoSymbolsInEachOthersPlace() {
        for (BoardCode code : codes()) {
            for (int first = 0; first < BoardCode.LENGTH; first++) {
                for (int second = first + 1; second < BoardCode.LENGTH; second++) {
                    String swapped = swap(code.text(), first, second);
                    assertThat(BoardCode.parse(swapped).isPresent())
                            .isEqualTo(swapped.equals(code.text()));
                }
            }
        }
    }

    private static String swap(String text, int first, int second) {
        StringBuilder swapped = new StringBuilder(text);
        swapped.setCharAt(first, text.charAt(second));
        swapped.setCharAt(second, text.charAt(first));
        return swapped.toString();
    }

    @Test
    void isReadInAnyCaseWithBlanksAndHyphens() {
        for (BoardCode code : codes()) {
            assertThat(BoardCode.parse(code.grouped())).contains(code);
            assertThat(BoardCode.parse(code.text().toLowerCase(Locale.ROOT))).contains(code);
            assertThat(BoardCode.parse("  " + code.grouped().replace('-', ' ') + "\u00a0\n"))
                    .contains(code);
        }
    }

    @Test
    void isGroupedForReading() {
        assertThat(new BoardCode("22222222222").grouped()).isEqualTo("2222-2222-222");
    }

    @Test
    void refusesWhatIsNoCode() {
        assertThat(
                        Stream.of("", "-", "0", "ABCDEFGHJKM", "2".repeat(10), "2".repeat(12))
                                .map(BoardCode::parse))
                .allMatch(java.util.Optional::isEmpty);
        assertThat(BoardCode.parse("２２２２２２２２２２２")).as("full-width digits").isEmpty();
        assertThat(BoardCode.parse(" ".repeat(1_000_000) + "22222222222")).isEmpty();
        assertThat(BoardCode.parse("\ud800\0ß🙂")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new BoardCode("2222222222A"));
    }
}
