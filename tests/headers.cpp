// Nothing here: this program exists for the headers that the tests share (tests/CMakeLists.txt).
int main()
{
    return 0;
}
