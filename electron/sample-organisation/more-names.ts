/** Names of a language, separated by blanks; a family name of two words is joined with “_”. */
const stock = (given: string, family: string) => ({
  given: given.split(' '),
  family: family.split(' ').map((name) => name.replace(/_/g, ' ')),
})

/**
 * More names than a small company needs, fourteen languages in four scripts, and enough namesakes, as everywhere. All people made of them are invented.
 */
export const moreNames = [
  stock(
    'Andreas Beate Christoph Dagmar Eberhard Franziska Günther Hannelore Ingo Johanna Käthe Lothar Matthias Nadine Ortrud Philipp Rüdiger Sören Theresa Ulrich Verena Wolfgang Xaver Yvonne',
    'Achermann Bäumler Christen Dörfler Eichenberger Fässler Grünwald Hürlimann Imhof Jäger Köhler Löffler Möckli Niederer Öttinger Pfister Röthlisberger Stäheli Trüb Übersax von_Arx Würth Zbinden Zürcher',
  ),
  stock(
    'Alessandro Beatrice Claudio Donatella Emanuele Federica Gennaro Ilaria Jacopo Ludovica Massimo Nicoletta Ottavio Patrizia Renzo Serena Tommaso Ugo Valentina Walter Zeno Aurora Bruno Carlotta',
    'Amato Bellini Caruso D’Angelo De_Santis Fabbri Giordano Iannone Lombardi Mancini Negri Orlando Pellegrini Quaranta Rinaldi Santoro Testa Urso Villa Zanetti Bernardi Conte Damiani Ferretti',
  ),
  stock(
    'Amélie Benoît Céline Didier Émilie Frédéric Géraldine Hervé Irène Jérôme Laëtitia Mathieu Nathalie Océane Pascal Quentin Rémi Stéphanie Thibault Véronique Xavier Yann Zoé Gaël',
    'Aubert Beaulieu Chevalier Dubois Étienne Fontaine Gauthier Héritier Joly Lacroix Mercier Noël Olivier Petitjean Roussel Saint-Pierre Thévenet Vasseur Weiss Besançon Crépin Delaunay Français L’Hôte',
  ),
  stock(
    'Adrián Beatriz Cristóbal Dolores Eugenia Fermín Gonzalo Hortensia Ignacio Jimena Leandro Macarena Nicanor Olalla Paloma Ramón Soledad Tomás Úrsula Verónica Ximena Yago Zaira Belén',
    'Aguirre Bermúdez Cañizares Domínguez Echeverría Fernández Gutiérrez Hernández Iglesias Jiménez López Martínez Navarro Ordóñez Pérez Quiñones Rodríguez Sánchez Trujillo Urrutia Velázquez Yáñez Zúñiga García_Márquez',
  ),
  stock(
    'Afonso Beatriz Caetano Dinis Érica Fábio Gonçalo Helena Inácio João Leonor Matilde Nuno Otília Patrícia Rúben Simão Teresinha Vasco Zélia Conceição Estêvão Lourenço Graça',
    'Almeida Batista Conceição da_Silva Esteves Figueiredo Guimarães Henriques Leitão Magalhães Neves Oliveira Pinheiro Queirós Ribeiro Sepúlveda Tavares Vasconcelos Xavier Brandão Falcão Simões Araújo dos_Santos',
  ),
  stock(
    'Anders Birgitta Caspar Dagny Eirik Frøydis Gunnar Hjördis Ingvild Jørgen Kåre Liv Mårten Nanna Oddvar Pär Ragnhild Sigríður Torbjørn Ulrika Vésteinn Yngve Ævar Örjan',
    'Andersson Bjørnstad Christoffersen Dalgård Engström Fjeld Grønlund Hedström Isaksen Jónsdóttir Kjærgaard Lövgren Møller Nygård Ødegaard Pettersen Rønning Sjöberg Thorvaldsen Ullevål Virtanen Wåhlin Åkesson Öberg',
  ),
  stock(
    'Aleksander Bożena Czesław Danuta Elżbieta Franciszek Grażyna Hanna Ireneusz Jarosław Krzysztof Lucjan Małgorzata Norbert Olga Paweł Róża Sławomir Teodor Urszula Wacław Zbigniew Żaneta Świętosława',
    'Adamczyk Błaszczyk Ciesielski Dąbrowski Fijałkowski Głowacki Hajduk Iwański Jabłoński Krawczyk Lewandowski Małecki Nowak Ostrowski Piątek Rutkowski Szczepański Świątek Tomaszewski Urbański Wiśniewski Zieliński Żukowski Ławniczak',
  ),
  stock(
    'Antonín Božena Čeněk Dragana Eliška František Gordana Hrvoje Ivana Jaroslava Květa Ljubica Miloš Nevena Ondřej Petra Radovan Snežana Tomislav Vlasta Zdeněk Žarko Štěpán Đorđe',
    'Antić Beneš Čermák Dragić Fiala Grgić Hájek Ilić Janković Kučera Lukić Marković Němec Obradović Pospíšil Růžička Stojanović Šťastný Tomić Urban Vasić Zeman Živković Đukić',
  ),
  stock(
    'Александр Екатерина Дмитрий Ольга Сергей Наталья Михаил Татьяна Андрей Ирина Юрий Светлана Тарас Оксана Богдан Ганна Георги Десислава Никола Милица Станислав Ксения Ярослав Людмила',
    'Иванов Петрова Сидоренко Кузнецова Смирнов Шевченко Коваленко Бондаренко Димитров Николова Јовановић Петровић Волкова Соколов Морозова Лебедев Козлова Новиков Ткаченко Мельник Георгиев Стоянова Павлов Щербакова',
  ),
  stock(
    'Αλέξανδρος Βασιλική Γεώργιος Δήμητρα Ελένη Ζωή Ηλίας Θεοδώρα Ιωάννης Κωνσταντίνος Λυδία Μαρία Νικόλαος Ξένια Όλγα Παναγιώτης Ρένα Σωτήρης Τάσος Φωτεινή Χρήστος Άννα Έλλη Ίρις',
    'Αγγελόπουλος Βλάχος Γεωργίου Δημητρίου Ευαγγέλου Ζαχαρίας Θεοδωρίδης Ιωαννίδης Κωνσταντίνου Λάμπρου Μακρής Νικολάου Ξανθόπουλος Οικονόμου Παπαδόπουλος Ράπτης Σταύρου Τσιτσάνης Φωτίου Χατζής Ψαλτής Αντωνίου Παππάς Καραγιάννης',
  ),
  stock(
    '伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 涛 明 超 秀英 霞 平 刚 桂英 健一 美咲 翔太',
    '王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 佐藤 鈴木 高橋 田中',
  ),
  stock(
    'Aarav Bhavna Chetan Deepika Eshan Farida Gaurav Harini Ishaan Jyoti Kiran Lakshmi Manish Nandini Omprakash Pooja Rajesh Sunita Tanvi Uday Vidya Yash Zoya Ashwin',
    'Agarwal Bhattacharya Chatterjee Desai Fernandes Ganguly Hegde Iyengar Joshi Krishnamurthy Lal Mukherjee Nambiar Oberoi Pillai Qureshi Rao Subramanian Trivedi Upadhyay Venkataraman Wadhwa Yadav Zaveri',
  ),
  stock(
    'Abdulrahman Basma Dalia Emad Fatima Ghassan Hanan Ibrahim Jamila Khaled Lubna Mustafa Nadia Omaima Qasim Rania Samir Tahani Usama Wafa Yasmin Zainab Hüseyin Çiğdem',
    'Abdallah Bakr Darwish El-Sayed Fakhoury Ghanem Hijazi Ismail Jaber Khoury Loutfi Mahmoud Najjar Osman Qabbani Rizk Shaheen Tawfik Wahba Yilmaz Zaki Öztürk Şahin Kılıç',
  ),
  stock(
    'Aoife Benedict Caitlín Desmond Eleanor Fergus Gwendolyn Harriet Imogen Jasper Keira Lachlan Maeve Niall Orla Percival Rhiannon Seán Tamsin Una Vivian Winifred Zachary Bronagh',
    'Ashworth Blackwood Carmichael Davenport Ellsworth Fitzgerald Gallagher Hathaway Irving Jenkinson Kilpatrick Longbottom MacKenzie Nightingale O’Sullivan Pemberton Ravenscroft Sinclair Thistlewood Underhill Vaughan Whitfield Yates Ó_Briain',
  ),
] as const
